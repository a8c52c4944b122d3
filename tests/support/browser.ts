import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { keeperAnswer } from './keeperAnswer.ts';
import { needing } from './needing.ts';

export { type WatchedPage, watchedPage } from './watchedPage.ts';

/** Declares a test that runs in a browser. */
export const test = needing(
  (await findChromium()) ? undefined : 'no Chromium runs here; CHROMIUM_PATH names one',
);

/** Connects to the browser that all test files share; closing it ends the connection alone. */
export const sharedBrowser = async (): Promise<Browser> =>
  chromium.connect(await keeperAnswer<string>('browser'));
