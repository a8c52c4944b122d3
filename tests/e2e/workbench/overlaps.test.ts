import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect } from '@jest/globals';
import type { Box } from '../../../web/workbench/model/picture/box.ts';
import type { Canvas } from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { canvasAtRest } from '../../support/canvas/canvasAtRest.ts';
import { countOverlaps } from '../../support/canvas/countOverlaps.ts';
import { drawnBoxes, expectNoOverlap } from '../../support/canvas/drawnBoxes.ts';
import { manyTies } from '../../support/canvas/manyTies.ts';
import { canvasAddress, mixed, recordsByKind } from '../../support/canvas/savedCanvas.ts';
import { someCases } from '../../support/rounds.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

async function open(count: number, parts: Partial<Canvas>): Promise<void> {
  const { workbench, server } = run;
  await workbench.open(server.url, canvasAddress(mixed(records, count), parts));
  await workbench.page
    .locator(`.drawing[data-drawn="${count}"]:not([data-ties="0"])`)
    .waitFor({ timeout: 60_000 });
  await canvasAtRest(run.workbench);
}

/** The file that a button of the exports saves. */
async function saved(name: string): Promise<Buffer> {
  const { page } = run.workbench;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await savedDownload(download));
}

/** The boxes of an exported SVG, as the browser draws it. */
async function svgBoxes(svg: string): Promise<{ labels: Box[]; shapes: Box[] }> {
  const { page } = run.workbench;
  return page.evaluate(`((text) => {
    const holder = document.createElement('div');
    holder.innerHTML = text;
    document.body.append(holder);
    const boxOf = (element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const boxes = {
      labels: [...holder.querySelectorAll('.labels text')].map(boxOf),
      shapes: [...holder.querySelectorAll('g > path')].map(boxOf),
    };
    holder.remove();
    return boxes;
  })(${JSON.stringify(svg)})`);
}

let records: Awaited<ReturnType<typeof recordsByKind>> = [];
beforeAll(async () => {
  records = await recordsByKind(run.server);
}, 120_000);

const canvases: readonly (readonly [count: number, parts: Partial<Canvas>])[] = [
  [20, {}],
  [40, { layout: 'flow' }],
  [60, { layout: 'rings' }],
  [80, { sizedBy: 'PAGERANK' }],
  [124, {}],
  [150, { grouping: 'country' }],
  [200, { layout: 'flow' }],
  [300, { layout: 'rings', sizedBy: 'DEGREE' }],
  [400, {}],
  [800, {}],
];

describe('no label overlaps a label or a shape, and no shape a shape', () => {
  test.each(someCases(canvases))(
    'on a canvas of %s records with %j, light and dark',
    async (count, parts) => {
      const { page } = run.workbench;
      await open(count, parts);
      await expectNoOverlap(run.workbench);
      await run.picture(`canvas-${count}-light`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await run.workbench.settled();
      await expectNoOverlap(run.workbench);
      await run.picture(`canvas-${count}-dark`);
    },
    180_000,
  );

  test('at any enlargement of a canvas of 124 records', async () => {
    const { page } = run.workbench;
    await open(124, {});
    const box = await page.locator('.drawing').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
    for (const turn of [-400, -400, 600, 600, 600]) {
      await page.mouse.wheel(0, turn);
      await page.waitForTimeout(200);
      await expectNoOverlap(run.workbench);
    }
  }, 90_000);

  test('after five expansions of one place', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, 'selected=post/houston');
    await workbench.record.getByRole('button', { name: 'Put on the canvas' }).click();
    await page.locator('.drawing[data-drawn="1"]').waitFor();
    for (const kind of ['targets', 'companies', 'technologies', 'areas', 'targets']) {
      const before = await page.locator('.drawing').getAttribute('data-drawn');
      await page.getByRole('toolbar', { name: 'Canvas' }).getByRole('button', { name: 'Expand' }).click();
      await page.getByRole('menuitem').filter({ hasText: kind }).first().click();
      await page.locator(`.drawing:not([data-drawn="${before}"])`).waitFor();
      await canvasAtRest(run.workbench);
      await expectNoOverlap(run.workbench);
    }
    expect(Number(await page.locator('.drawing').getAttribute('data-drawn'))).toBeGreaterThan(40);
    await run.picture('canvas-five-expansions');
  }, 120_000);

  test('on a trace, whose hops say which relation they are, light, dark and in its SVG', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const relations = (labels: readonly { readonly text: string }[]) =>
      labels.flatMap(({ text }) => (text.includes(' · ') ? [text] : []));
    for (const width of [1440, 1920, 390]) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await page.goto('about:blank');
      await workbench.open(server.url);
      await page.getByRole('button', { name: 'Trace Houston to a target in South Korea' }).first().click();
      await page.locator('.drawing:not([data-ties="0"])').waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await workbench.settled();
        await expectNoOverlap(run.workbench);
        await run.picture(`trace-relations-${width}-${colorScheme}`);
      }
      if (width > 390) expect(relations((await drawnBoxes(run.workbench)).labels).length).toBeGreaterThan(3);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await workbench.settled();
    // From left to right: what Houston did stands first.
    const said = relations((await drawnBoxes(run.workbench)).labels);
    expect(said).toContain('took part · involved');
    expect(said).toContain('involved · target’s country');
    expect(said.filter((text) => /(country · |· took part)/.test(text))).toEqual([]);
    await workbench.button('Keep on the canvas').click();
    await canvasAtRest(workbench);
    await expectNoOverlap(run.workbench);
    expect(relations((await drawnBoxes(run.workbench)).labels).length).toBeGreaterThan(3);
    await workbench.tool('Investigation');
    const svg = (await saved('SVG')).toString('utf8');
    expect(svg).toContain('>took part · involved</text>');
    const { labels, shapes } = await svgBoxes(svg);
    expect(countOverlaps(labels, shapes)).toBe(0);
  }, 120_000);

  test.each(someCases([40, 200, 800]))(
    'in the SVG and the PNG of a canvas of %s records',
    async (count) => {
      await open(count, {});
      await run.workbench.tool('Investigation');
      const svg = (await saved('SVG')).toString('utf8');
      const { labels, shapes } = await svgBoxes(svg);
      expect(shapes.length).toBe(count);
      expect(labels.length).toBeGreaterThan(0);
      expect(countOverlaps(shapes)).toBe(0);
      expect(countOverlaps(labels, shapes)).toBe(0);
      // The PNG is the same SVG at twice its size.
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
      const png = await saved('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    },
    180_000,
  );
});

describe('ties', () => {
  test('beyond the bound of the stage are said to be left out, and no record stands as alone because of it', async () => {
    const { page } = run.workbench;
    // The reference data has fewer than the stage draws: the server's answers about ties are replaced by longer ones.
    await page.route(/graphql/, (route) => {
      const request = route.request();
      const { operationName, variables } =
        request.method() === 'POST'
          ? request.postDataJSON()
          : Object.fromEntries(new URL(request.url()).searchParams);
      if (operationName !== 'Ties') return route.continue();
      const given = typeof variables === 'string' ? JSON.parse(variables) : variables;
      return route.fulfill({ json: manyTies.answer(given, 2_000) });
    });
    await open(records.flat().length, {});
    await page.unroute(/graphql/);
    const words = await page.getByText(/strongest of [\d,]+ ties are drawn/).textContent();
    const [, drawn = '', all = ''] = /The ([\d,]+) strongest of ([\d,]+) ties/.exec(words ?? '') ?? [];
    expect(Number(drawn.replace(',', ''))).toBe(10_000);
    expect(Number(all.replace(',', ''))).toBeGreaterThan(10_000);
    const cut = await page.evaluate<string[]>(`document.querySelector('.drawing').drawn.cut()`);
    if (cut.length > 0) expect(words).toContain(`${cut.length} record`);
  }, 120_000);
});
