import type { Page } from 'playwright-core';

/** Holds back what a page asks by one operation, until the returned function is called. */
export async function holdAnswers(page: Page, operation: string): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/graphql', async (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName?: string };
    if (operationName === operation) await released;
    // A question that was given up meanwhile has no answer.
    await route.continue().catch(() => undefined);
  });
  return async () => {
    release();
    await page.unrouteAll({ behavior: 'wait' });
  };
}
