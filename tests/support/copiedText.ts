import type { Page } from 'playwright-core';

/** Waits until the clipboard holds a text with this part, and returns it: copying takes its time, and pages of other tests share the clipboard. */
export async function copiedText(page: Page, part: string): Promise<string> {
  const found = await page.waitForFunction(
    `navigator.clipboard.readText().then((text) => text.includes(${JSON.stringify(part)}) && text)`,
  );
  return String(await found.jsonValue());
}
