import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';
import type { Kept } from './keeper.ts';

/** Options with which Chromium is started. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const startOptions = async () => {
  const found = await findChromium();
  if (!found) throw new Error('No Chromium runs here; set CHROMIUM_PATH to one.');
  return { executablePath: found.executablePath, args: flags, env: { ...process.env, ...found.env } };
};

/** Starts the Chromium that was found, for one user. */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await startOptions());

/** Starts the Chromium that was found, for all test files; its answer is where playwright reaches it. */
export async function shareBrowser(): Promise<Kept> {
  const browser: BrowserServer = await chromium.launchServer({
    ...(await startOptions()),
    host: '127.0.0.1',
  });
  return { answer: browser.wsEndpoint(), stop: () => browser.close() };
}
