import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { writeAddress } from '../web/workbench/state/address.ts';
import { emptyInvestigation } from '../web/workbench/state/investigation.ts';
import { buildPageOf } from './support/canvas/buildPageOf.ts';
import { manyTies } from './support/canvas/manyTies.ts';
import { startPage } from './support/canvas/startPage.ts';
import { launchBrowser } from './support/launchBrowser.ts';

// Prints how fast built pages draw: `npx tsx tests/canvasTimes.ts [FOLDER …] [--against COMMIT …]`, beside a running `npm start`. See bench/README.md.
const server = process.env.CANVAS_SERVER ?? 'http://127.0.0.1:4000';
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string', multiple: true, default: [] } },
});
const sizes = [
  [150, 75],
  [807, 904],
  [1_400, 600],
] as const;

/** The records of a saved canvas, in rows around the centre, where one of them stands. */
const inRows = (ids: readonly string[]) => {
  const wide = Math.ceil(Math.sqrt(ids.length)) | 1;
  return ids.map((id, index) => ({
    id,
    label: id.slice(id.indexOf('/') + 1),
    labelZh: null,
    x: 130 * ((index % wide) - (wide - 1) / 2),
    y: 90 * (Math.floor(index / wide) - Math.floor(ids.length / wide / 2)),
  }));
};

/** The middle of the drawing, whose centre shows the record in the middle. */
async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.drawing').boundingBox();
  if (!box) throw new Error('The page shows no drawing.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks the record in the middle. Returns the milliseconds to the next frame, or none where no record opened. */
async function clickToFrame(page: Page, id: string): Promise<number | undefined> {
  const box = await page.locator('.drawing').boundingBox();
  const at = await page.evaluate<{ x: number; y: number }>(
    `watched.placeOf(document.querySelector('.drawing'), ${JSON.stringify(id)})`,
  );
  await page.evaluate('watched.forget()');
  await page.mouse.click((box?.x ?? 0) + at.x, (box?.y ?? 0) + at.y);
  await page.evaluate<number>('watched.quiet(700)');
  return page.url().includes('selected=') ? page.evaluate<number>('watched.slowestEvent()') : undefined;
}

/** The view of the drawing, which tells that it moved. */
const viewOf = (page: Page): Promise<string> =>
  page.evaluate<string>(`JSON.stringify(watched.viewOf(document.querySelector('.drawing')))`);

/** Drags the drawing to and fro. Throws where it did not move: frames in which nothing moves are no measure. */
async function pan(page: Page) {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x - 60, y + 200);
  await page.evaluate('watched.forget()');
  // A drag that begins on a record moves that alone.
  const free = await page.evaluate<number>(`watched.paperOf(document.querySelector('.drawing'))`);
  const box = await page.locator('.drawing').boundingBox();
  await page.mouse.move((box?.x ?? 0) + free, (box?.y ?? 0) + free);
  await page.mouse.down();
  const begun = performance.now();
  const views = new Set<string>();
  let looks = 0;
  for (let step = 0; performance.now() - begun < 3_000; step++) {
    if (performance.now() - begun >= 600 * looks) {
      views.add(await viewOf(page));
      looks += 1;
    }
    await page.mouse.move((box?.x ?? 0) + free + 4 * (step % 60), (box?.y ?? 0) + free + 3 * (step % 60));
  }
  const frames = await page.evaluate<{ each: number; worst: number }>('watched.frames()');
  await page.mouse.up();
  if (views.size < 3) throw new Error('The drawing did not follow the pointer: its frames are no measure.');
  return frames;
}

async function timesOf(page: Page, origin: string, records: number, ties: number) {
  const nodes = inRows(await manyTies.ids(server, records));
  const address = writeAddress({
    ...emptyInvestigation,
    canvas: { ...emptyInvestigation.canvas, nodes },
  });
  await page.goto('about:blank');
  await page.goto(`${origin}/?ties=${ties}#${address}`);
  await page.locator(`.drawing[data-drawn="${records}"]:not([data-ties="0"])`).waitFor({ timeout: 120_000 });
  const open = await page.evaluate<number>('watched.quiet(1_000)');
  const drawn = await page.locator('.drawing').getAttribute('data-ties');
  const panned = await pan(page);
  await page.evaluate<number>('watched.quiet(500)');
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await page.evaluate<number>('watched.quiet(500)');
  const click = await clickToFrame(page, nodes.find(({ x, y }) => x === 0 && y === 0)?.id ?? '');
  await page.evaluate<number>('watched.quiet(500)');
  const from = await page.evaluate<number>('performance.now()');
  await page.getByRole('button', { name: 'Lay out again', exact: true }).click();
  await page.waitForTimeout(100);
  await page
    .getByRole('button', { name: 'Stop', exact: true })
    .waitFor({ state: 'detached', timeout: 60_000 });
  const layout = (await page.evaluate<number>('watched.quiet(700)')) - from;
  return { drawn, open, layout, panned, click };
}

const watcher = fileURLToPath(new URL('./support/canvas/watchFrames.mjs', import.meta.url));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const rounds = Number(process.env.CANVAS_ROUNDS ?? 1);
const others = values.against.map(buildPageOf);
const pages = [
  ...(positionals.length > 0 ? positionals : ['dist/web']).map((folder) => ({ name: folder, folder })),
  ...others,
];
const browser = await launchBrowser();
const heads = ['page', 'records + ties', 'open', 'layout', 'pan, frames a second (worst)', 'click to frame'];
process.stdout.write(`| ${heads.join(' | ')} |\n|${heads.map(() => ' --- ').join('|')}|\n`);
try {
  for (const [records, ties] of sizes)
    for (const { name, folder } of pages) {
      const served = await startPage(folder, server);
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const found = [];
      for (let round = 0; round < rounds; round++) {
        const page = await context.newPage();
        await page.addInitScript({ path: watcher });
        found.push(await timesOf(page, served.origin, records, ties));
        await page.close();
      }
      await context.close();
      await served.close();
      const seconds = (value: number) => `${(value / 1_000).toFixed(1)} s`;
      const clicks = found.flatMap(({ click }) => (click === undefined ? [] : [click]));
      process.stdout.write(
        `| ${[
          name,
          `${records} + ${found[0]?.drawn}`,
          seconds(median(found.map(({ open }) => open))),
          seconds(median(found.map(({ layout }) => layout))),
          `${Math.round(median(found.map(({ panned }) => panned.each)))} (${Math.round(median(found.map(({ panned }) => panned.worst)))} ms)`,
          clicks.length > 0 ? `${Math.round(median(clicks))} ms` : 'nothing hit',
        ].join(' | ')} |\n`,
      );
    }
} finally {
  await browser.close();
  for (const { remove } of others) remove();
}
