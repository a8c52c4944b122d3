import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import { findChromium, packagedChromium } from '../support/chromium.ts';
import { needing } from '../support/needing.ts';

const foreign = process.platform === 'linux' && process.arch === 'x64' ? undefined : 'it is for Linux on x64';
const onLinux = needing(foreign);

onLinux(
  'the Chromium of the development package runs with its own libraries and fonts',
  async () => {
    const found = await packagedChromium();
    if (!found) throw new Error('It does not run here.');
    const { executablePath } = found;
    const folder = join(executablePath, '..');
    const browser = await chromium.launch({
      executablePath,
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
      env: {
        ...process.env,
        LD_LIBRARY_PATH: join(folder, 'lib'),
        FONTCONFIG_FILE: join(folder, 'ownFonts.conf'),
      },
    });
    const page = await browser.newPage();
    await page.setContent('<p><span>Wishlist</span></p>');
    expect((await page.locator('span').boundingBox())?.width).toBeGreaterThan(10);
    await browser.close();
  },
  120_000,
);

test('a CHROMIUM_PATH without a Chromium is reported, and no other browser is used', async () => {
  await expect(findChromium({ CHROMIUM_PATH: '/no/such/chromium' })).rejects.toThrow(
    'CHROMIUM_PATH is "/no/such/chromium"',
  );
});
