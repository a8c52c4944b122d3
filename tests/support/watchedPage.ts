import type { Browser, Page } from 'playwright-core';

/** A page in a profile of its own, with its requests to other sites and its errors. */
export interface WatchedPage {
  readonly page: Page;
  /** The requests that went anywhere but to the origin. */
  readonly foreign: readonly string[];
  /** Errors of scripts and of the console; a breach of the Content-Security-Policy is one. */
  readonly errors: readonly string[];
  /** Forgets the errors that a test brought about on purpose. */
  forgive(expected: string): void;
  close(): Promise<void>;
}

/** Opens a page that notes every request beyond its origin and every error. */
export async function watchedPage(
  browser: Browser,
  origin: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, colorScheme });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const page = await context.newPage();
  const foreign: string[] = [];
  let errors: string[] = [];
  // The context's events, so that workers are watched too.
  context.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) foreign.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A page that is left while it loads aborts its own requests.
    if (reason !== 'net::ERR_ABORTED') errors.push(`${request.url()}: ${reason}`);
  });
  return {
    page,
    foreign,
    get errors() {
      return errors;
    },
    forgive: (expected) => {
      errors = errors.filter((error) => !error.includes(expected));
    },
    close: () => context.close(),
  };
}
