import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Keeps a picture of a page under `artifacts/` where `TEST_PICTURES=1` asks for it: people look at pictures, tests do not, and each is a page drawn once more. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.TEST_PICTURES !== '1') return;
  await page.screenshot({ path: fileURLToPath(new URL(`../../artifacts/${name}.png`, import.meta.url)) });
}
