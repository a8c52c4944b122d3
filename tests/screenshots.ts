import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser, watchedPage } from './support/browser.ts';
import { Playground } from './support/playground.ts';

// Takes the README's pictures from a running `npm start`, which opens the reference dataset: `npx tsx tests/screenshots.ts [ADDRESS]`.
const origin = (process.argv[2] ?? 'http://127.0.0.1:4000').replace(/\/$/, '');
const image = (name: string) => fileURLToPath(new URL(`../docs/images/${name}`, import.meta.url));
const mostBytes = 300 * 1024;

/** Pictures must show the reference dataset and nothing else. */
async function refuseOtherData(): Promise<void> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ dataset { synthetic counts { cases } } }' }),
  });
  const found = JSON.stringify(await response.json());
  if (!found.includes('"synthetic":true') || !found.includes('"cases":642'))
    throw new Error(`${origin} does not serve the reference dataset: ${found}`);
}

await refuseOtherData();
const browser = await launchBrowser();
try {
  const { page, errors } = await watchedPage(browser, origin);
  await page.setViewportSize({ width: 1440, height: 810 });
  const playground = new Playground(page);
  await playground.open(origin);
  await playground.openExample('Which posts brokered which sectors?');
  await playground.panel('Show', 'Explain');
  await playground.run();
  await page.locator('.explained .cypher').waitFor();
  // The answer beside its question and its Cypher says more than the empty variables do.
  await page.getByRole('button', { name: 'Hide editor tools' }).click();
  await page.mouse.move(0, 0);
  await page.locator('.result-window .view-line').nth(20).waitFor();
  const file = image('playground.png');
  await page.screenshot({ path: file, animations: 'disabled' });
  if (errors.length > 0) throw new Error(`The page had errors: ${errors.join('; ')}`);
  const { size } = statSync(file);
  if (size > mostBytes) throw new Error(`${file} has ${size} bytes, more than ${mostBytes}.`);
  process.stdout.write(`${file} (${Math.round(size / 1024)} kB)\n`);
} finally {
  await browser.close();
}
