import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { houstonAndOthers, placedAddress } from '../../support/canvas/placedCanvas.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

let records: Awaited<ReturnType<typeof houstonAndOthers>>;
beforeAll(async () => {
  records = await houstonAndOthers(run.server);
}, 120_000);

async function open(): Promise<void> {
  const { workbench, server } = run;
  const { houston, targets, apart } = records;
  await workbench.open(server.url, await placedAddress([houston, ...targets, apart]));
  await workbench.page.locator('.drawing[data-drawn="6"]:not([data-ties="0"])').waitFor();
  await workbench.settled();
}

/** The point of the page where a record is drawn. */
async function pointOf(id: string): Promise<{ x: number; y: number }> {
  const { page } = run.workbench;
  const at = await page.evaluate<{ x: number; y: number }>(
    `document.querySelector('.drawing').drawn.placeOf(${JSON.stringify(id)})`,
  );
  const box = await page.locator('.drawing').boundingBox();
  return { x: (box?.x ?? 0) + at.x, y: (box?.y ?? 0) + at.y };
}

const dimmed = async (): Promise<readonly string[]> => {
  const { houston, targets, apart } = records;
  const ids = [houston, ...targets, apart].map(({ id }) => id);
  return run.workbench.page.evaluate(
    `${JSON.stringify(ids)}.filter((id) => document.querySelector('.drawing').drawn.isDimmed(id))`,
  );
};

/** Colours of the drawing around a record, so that what is dimmed is seen to be paler. */
const inkAt = async (id: string): Promise<number> => {
  const { page } = run.workbench;
  return page.evaluate(`((id) => {
    const drawing = document.querySelector('.drawing');
    const { x, y } = drawing.drawn.placeOf(id);
    const context = drawing.querySelector('canvas').getContext('2d');
    return context.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data[3];
  })(${JSON.stringify(id)})`);
};

const bar = () => run.workbench.page.getByRole('toolbar', { name: 'Chosen records' });

/** Drags from one point to another past some others. */
async function drag(points: readonly { x: number; y: number }[]): Promise<void> {
  const { mouse } = run.workbench.page;
  const [first, ...rest] = points;
  if (!first) return;
  await mouse.move(first.x, first.y);
  await mouse.down();
  for (const { x, y } of rest) await mouse.move(x, y, { steps: 4 });
  await mouse.up();
}

/** Chooses the targets on the right by a box around them. */
async function chooseTheRight(): Promise<readonly string[]> {
  const right = records.targets.slice(2).map(({ id }) => id);
  const [top, bottom] = await Promise.all(right.map(pointOf));
  if (!top || !bottom) throw new Error('There are fewer than two targets on the right.');
  await run.workbench.page.keyboard.down('Shift');
  await drag([
    { x: top.x - 30, y: top.y - 30 },
    { x: bottom.x + 30, y: bottom.y + 30 },
  ]);
  await run.workbench.page.keyboard.up('Shift');
  await bar().getByText('2 records chosen').waitFor();
  return right;
}

const drawnCount = (count: number) => run.workbench.page.locator(`.drawing[data-drawn="${count}"]`).waitFor();

describe('an analyst looks closer', () => {
  test('hovering a record dims everything but it and its neighbours', async () => {
    const { page } = run.workbench;
    await open();
    expect(await dimmed()).toEqual([]);
    const before = await inkAt(records.apart.id);
    const { x, y } = await pointOf('post/houston');
    await page.mouse.move(x, y, { steps: 3 });
    await page.waitForTimeout(200);
    expect(await dimmed()).toEqual([records.apart.id]);
    expect(await inkAt(records.apart.id)).toBeLessThan(before / 2);
    expect(await inkAt(records.targets[0]?.id ?? '')).toBe(before);
    await page.mouse.move(x + 150, y + 40, { steps: 3 });
    await page.waitForTimeout(200);
    expect(await dimmed()).toEqual([]);
  }, 60_000);

  test('choosing a record keeps its neighbours in full ink after the pointer has gone', async () => {
    const { page } = run.workbench;
    await open();
    const { x, y } = await pointOf(records.apart.id);
    await page.mouse.click(x, y);
    await run.workbench.record.getByRole('heading', { level: 2 }).waitFor();
    await page.mouse.move(x - 200, y - 100);
    await page.waitForTimeout(200);
    // It has no neighbours here, so that nothing else is in focus.
    expect(await dimmed()).toEqual([]);
    const houston = await pointOf('post/houston');
    await page.mouse.click(houston.x, houston.y);
    await run.workbench.record.getByRole('heading', { level: 2, name: /Houston/ }).waitFor();
    const moved = await pointOf('post/houston');
    await page.mouse.move(moved.x + 150, moved.y + 40);
    await page.waitForTimeout(200);
    expect(await dimmed()).toEqual([records.apart.id]);
  }, 60_000);
});

describe('an analyst chooses many', () => {
  test('by dragging with Shift, and hides them; undo brings them back', async () => {
    const { page } = run.workbench;
    await open();
    await chooseTheRight();
    await run.picture('canvas-chosen');
    await bar().getByRole('button', { name: 'Hide chosen' }).click();
    await drawnCount(4);
    expect(await bar().count()).toBe(0);
    await page.keyboard.press('z');
    await drawnCount(6);
  }, 60_000);

  test('and takes them out with Delete, as elsewhere, while the record that is read stays', async () => {
    const { page } = run.workbench;
    await open();
    const { x, y } = await pointOf('post/houston');
    await page.mouse.click(x, y);
    await run.workbench.record.getByRole('heading', { level: 2, name: /Houston/ }).waitFor();
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await run.workbench.settled();
    const gone = await chooseTheRight();
    await page.keyboard.press('Delete');
    await drawnCount(4);
    const left = await page.evaluate<string[]>(
      `${JSON.stringify(['post/houston', ...gone])}.filter((id) => document.querySelector('.drawing').drawn.placeOf(id))`,
    );
    expect(left).toEqual(['post/houston']);
  }, 60_000);

  test('by a free line around them, and keeps only these', async () => {
    const { page } = run.workbench;
    await open();
    await page.getByRole('button', { name: 'Lasso', exact: true }).click();
    const [first, second] = records.targets;
    const [a, b, middle] = await Promise.all(
      [first?.id ?? '', second?.id ?? '', 'post/houston'].map(pointOf),
    );
    if (!a || !b || !middle) throw new Error('The drawing lacks a record.');
    // A bow around the left, past Houston without it.
    await drag([
      { x: a.x - 35, y: a.y - 25 },
      { x: a.x + 35, y: a.y - 25 },
      { x: middle.x - 60, y: middle.y },
      { x: b.x + 35, y: b.y + 25 },
      { x: b.x - 35, y: b.y + 25 },
    ]);
    await bar().getByText('2 records chosen').waitFor();
    await bar().getByRole('button', { name: 'Keep only these' }).click();
    await drawnCount(2);
    for (const id of [first?.id, second?.id])
      expect(
        await page.evaluate(
          `document.querySelector('.drawing').drawn.placeOf(${JSON.stringify(id)}) !== undefined`,
        ),
      ).toBe(true);
  }, 60_000);

  test('and pins them, so that a layout leaves them where they are', async () => {
    const { page } = run.workbench;
    await open();
    const right = await chooseTheRight();
    await bar().getByRole('button', { name: 'Pin chosen' }).click();
    await bar().getByRole('button', { name: 'Unpin chosen' }).waitFor();
    await bar().getByRole('button', { name: 'Choose none' }).click();
    /** Places in the drawing, whatever part of it is seen. */
    const places = async () => {
      const ids = [...right, 'post/houston', records.apart.id];
      const found = await page.evaluate<{ x: number; y: number }[]>(
        `(({ drawn }) => ${JSON.stringify(ids)}.map((id) => {
          const [{ k, x, y }, at] = [drawn.view(), drawn.placeOf(id)];
          return { x: Math.round((at.x - x) / k), y: Math.round((at.y - y) / k) };
        }))(document.querySelector('.drawing'))`,
      );
      return { pinned: found.slice(0, 2), others: found.slice(2) };
    };
    const before = await places();
    await page.getByRole('button', { name: 'Lay out again' }).click();
    await page.getByRole('button', { name: 'Stop', exact: true }).waitFor({ state: 'detached' });
    await run.workbench.settled();
    const after = await places();
    expect(after.pinned).toEqual(before.pinned);
    expect(after.others).not.toEqual(before.others);
  }, 60_000);

  test('and tags them: the tag stands by their names, in the legend and in the exported table', async () => {
    const { page } = run.workbench;
    await open();
    const right = await chooseTheRight();
    await bar().getByRole('textbox', { name: 'Tag' }).fill('to check');
    await page.keyboard.press('Enter');
    const legend = page.getByRole('group', { name: 'Legend' });
    await legend.getByRole('button', { name: '#to check 2' }).waitFor();
    const texts = await page.evaluate<string[]>(
      `document.querySelector('.drawing').drawn.boxes().labels.map(({ text }) => text)`,
    );
    expect(texts.filter((text) => text.endsWith('#to check')).length).toBe(2);
    await bar().getByRole('button', { name: 'Choose none' }).click();
    await legend.getByRole('button', { name: '#to check 2' }).click();
    await bar().getByText('2 records chosen').waitFor();
    await run.workbench.tool('Investigation');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV: records', exact: true }).click(),
    ]);
    const rows = (await readFile(await savedDownload(download), 'utf8')).split('\r\n');
    const tagged = rows.filter((row) => row.includes(',to check,')).map((row) => row.split(',')[0]);
    expect(new Set(tagged)).toEqual(new Set(right));
  }, 60_000);

  test('and expands them by what they have in common with others', async () => {
    const { page } = run.workbench;
    await open();
    const right = await chooseTheRight();
    const { breakdown } = await run.server.data(
      `query ($where: CaseFilter) { breakdown(by: [COMPANY], where: $where, first: 10) { nodes { keys { id } } } }`,
      { where: { target: { in: right } } },
    );
    const companies: string[] = breakdown.nodes.flatMap(
      ({ keys: [key] }: { keys: { id: string | null }[] }) => (key?.id ? [key.id] : []),
    );
    expect(companies.length).toBeGreaterThan(0);
    await bar().getByRole('button', { name: 'Expand' }).click();
    await page
      .getByRole('menuitem')
      .filter({ hasText: /compan/ })
      .first()
      .click();
    await drawnCount(6 + companies.length);
    await run.workbench.settled();
    const missing = await page.evaluate<string[]>(
      `${JSON.stringify(companies)}.filter((id) => !document.querySelector('.drawing').drawn.placeOf(id))`,
    );
    expect(missing).toEqual([]);
  }, 60_000);

  test('and puts them in a note', async () => {
    const { page } = run.workbench;
    await open();
    await chooseTheRight();
    await bar().getByRole('button', { name: 'Put in a note' }).click();
    const notes = page.getByRole('textbox', { name: 'General notes' });
    await notes.waitFor();
    const names = records.targets.slice(2).map(({ label }) => label);
    expect(await notes.inputValue()).toBe(`${names.join(', ')}: `);
    await run.picture('canvas-noted');
  }, 60_000);
});
