import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { canvasAtRest } from '../../support/canvas/canvasAtRest.ts';
import { canvasAddress, mixed, recordsByKind } from '../../support/canvas/savedCanvas.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

/** Keeps the drawing under a name in the page, once two frames have been painted. */
const keepPicture = (name: string): Promise<void> =>
  run.workbench.page.evaluate(`new Promise((resolve) => {
    const keep = () => {
      const canvas = document.querySelector('.drawing canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      (window.pictures ??= {})[${JSON.stringify(name)}] = data;
      resolve();
    };
    requestAnimationFrame(() => requestAnimationFrame(keep));
  })`);

/** The share of dots, in thousandths, that differ by more than half of what they can. Letters and lines between two dots may be painted a little otherwise. */
const difference = (one: string, other: string): Promise<number> =>
  run.workbench.page.evaluate(`(({ ${one}: one, ${other}: other }) => {
    let different = 0;
    for (let at = 3; at < one.length; at += 4)
      if ([0, 1, 2, 3].some((part) => Math.abs(one[at - part] - other[at - part]) > 128)) different += 1;
    return (4_000 * different) / one.length;
  })(window.pictures)`);

describe('an analyst who drags the canvas', () => {
  test('sees under the pointer what stays when it is let go, near and far', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, canvasAddress(mixed(await recordsByKind(server), 400)));
    await page.locator('.drawing[data-drawn="400"]:not([data-ties="0"])').waitFor({ timeout: 60_000 });
    await canvasAtRest(workbench);
    // Fewer are painted anew in each frame.
    const ties = Number(await page.locator('.drawing').getAttribute('data-ties'));
    expect(ties).toBeGreaterThan(400);
    const box = await page.locator('.drawing').boundingBox();
    if (!box) throw new Error('The page shows no drawing.');
    // Beyond an edge a quarter of the width is painted ahead.
    for (const share of [0.02, 0.2, 0.4, 0.7]) {
      await page.getByRole('button', { name: 'Fit', exact: true }).click();
      await workbench.settled();
      await keepPicture('fitted');
      // A drag that begins on a record moves that alone.
      const free = await page.evaluate<number>(`(() => {
        const { shapes } = document.querySelector('.drawing').drawn.boxes();
        const isFree = (at) =>
          shapes.every(({ left, top, right, bottom }) => at < left - 8 || at > right + 8 || at < top - 8 || at > bottom + 8);
        return Array.from({ length: 200 }, (_, step) => 6 + step).find(isFree) ?? 6;
      })()`);
      const from = { x: Math.ceil(box.x) + free, y: Math.ceil(box.y) + free };
      const drag = (way: number) => page.mouse.move(from.x + Math.round(way), from.y + Math.round(way / 4));
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await drag((share * box.width) / 2);
      await keepPicture('halfway');
      await drag(share * box.width);
      await keepPicture('dragged');
      await page.mouse.up();
      await keepPicture('after');
      expect(await difference('dragged', 'after')).toBeLessThan(2);
      for (const other of ['fitted', 'halfway'])
        expect(await difference('dragged', other)).toBeGreaterThan(10);
    }
  }, 120_000);
});
