import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { houstonAndOthers, placedAddress } from '../../support/canvas/placedCanvas.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

async function open() {
  const { workbench, server } = run;
  const records = await houstonAndOthers(server);
  const { houston, targets, apart } = records;
  await workbench.open(server.url, await placedAddress([houston, ...targets, apart]));
  await workbench.page.locator('.drawing[data-drawn="6"]:not([data-ties="0"])').waitFor();
  await workbench.settled();
  return records;
}

describe('an analyst finds, beside a filled canvas,', () => {
  test('a record that is drawn: it comes into the middle, with its ties in full ink', async () => {
    const { workbench } = run;
    const { page } = workbench;
    const { targets, apart } = await open();
    const [, , far] = targets;
    if (!far) throw new Error('Houston has fewer than three targets.');
    await workbench.find(far.label, far.label);
    await workbench.settled();
    const box = await page.locator('.drawing').boundingBox();
    const at = await page.evaluate<{ x: number; y: number }>(
      `document.querySelector('.drawing').drawn.placeOf(${JSON.stringify(far.id)})`,
    );
    expect(Math.abs(at.x - (box?.width ?? 0) / 2)).toBeLessThan(2);
    expect(Math.abs(at.y - (box?.height ?? 0) / 2)).toBeLessThan(2);
    const dimmed = await page.evaluate<boolean[]>(
      `${JSON.stringify([far.id, 'post/houston', apart.id])}.map((id) => document.querySelector('.drawing').drawn.isDimmed(id))`,
    );
    expect(dimmed).toEqual([false, false, true]);
    await run.picture('canvas-found');
  }, 60_000);

  test('a record that is not drawn: its ties are the answer, and the canvas is there again with Back', async () => {
    const { workbench } = run;
    const { page } = workbench;
    await open();
    await workbench.find('Moscow', 'Moscow');
    await page.getByRole('heading', { name: /Moscow and its strongest ties/ }).waitFor();
    await page.getByRole('button', { name: 'Back to the canvas (6)' }).waitFor();
    await page.goBack();
    await page.locator('.drawing[data-drawn="6"]').waitFor();
    expect(await page.getByRole('heading', { name: /strongest ties/ }).count()).toBe(0);
  }, 60_000);

  test('and keeps it there: the records that were drawn stay where they are', async () => {
    const { workbench } = run;
    const { page } = workbench;
    await open();
    await workbench.find('Moscow', 'Moscow');
    await page.getByRole('button', { name: 'Keep on the canvas' }).click();
    await page.getByRole('region', { name: 'Canvas' }).waitFor();
    expect(Number(await page.locator('.drawing').getAttribute('data-drawn'))).toBeGreaterThan(7);
  }, 60_000);
});

describe('an analyst with an empty canvas', () => {
  test.each(['cases', 'reports'])(
    'who reads one of the %s sees who and what is in it, and no questions to begin with',
    async (list) => {
      const { workbench, server } = run;
      const { page } = workbench;
      const found = await server.data(`{ ${list}(first: 1) { nodes { id label } } }`);
      const { id, label } = found[list].nodes[0];
      await workbench.open(server.url, `selected=${encodeURIComponent(id)}`);
      await page.getByRole('heading', { name: `${label} and its strongest ties` }).waitFor();
      await page.locator('.drawing:not([data-ties="0"])').waitFor();
      expect(await page.getByText('Begin with a question').count()).toBe(0);
      await run.picture(`stage-${list}`);
    },
    60_000,
  );
});
