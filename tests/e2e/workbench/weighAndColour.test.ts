import { readFile } from 'node:fs/promises';
import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { houstonAndOthers, placedAddress } from '../../support/canvas/placedCanvas.ts';
import { canvasAddress, mixed, recordsByKind } from '../../support/canvas/savedCanvas.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

async function savedSvg(): Promise<string> {
  await run.workbench.tool('Investigation');
  const { page } = run.workbench;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG', exact: true }).click(),
  ]);
  return readFile(await savedDownload(download), 'utf8');
}

const legend = () => run.workbench.page.getByRole('group', { name: 'Legend' });

const options = (): Promise<void> =>
  run.workbench.page.getByRole('button', { name: 'Options', exact: true }).click();

const choose = async (box: string, option: string): Promise<void> => {
  const { page } = run.workbench;
  await options();
  await page.getByRole('combobox', { name: box }).click();
  await page.getByRole('option', { name: option }).click();
};

/** Houston with its companies, so that ties have many weights. */
async function openHouston() {
  const { workbench, server } = run;
  const { houston, targets, apart } = await houstonAndOthers(server);
  const ids = targets.map(({ id }) => id);
  const { breakdown } = await server.data(
    `query ($where: CaseFilter) { breakdown(by: [POST, TARGET], where: $where, first: 200) { nodes { caseCount keys { id } } } }`,
    { where: { post: { eq: 'post/houston' }, target: { in: ids } } },
  );
  const weights: readonly {
    readonly caseCount: number;
    readonly keys: readonly { readonly id: string }[];
  }[] = breakdown.nodes.filter(({ keys }: { keys: { id: string }[] }) => ids.includes(keys[1]?.id ?? ''));
  await workbench.open(server.url, await placedAddress([houston, ...targets, apart]));
  await workbench.page.locator('.drawing[data-drawn="6"]:not([data-ties="0"])').waitFor();
  await workbench.settled();
  return { weights, targets };
}

describe('an analyst weighs ties', () => {
  test('from more cases on: lighter ties go, the records that had no others are marked, on the page and in the file', async () => {
    const { page } = run.workbench;
    const { weights } = await openHouston();
    const counts = weights.map(({ caseCount }) => caseCount).sort((a, b) => a - b);
    const most = counts.at(-1) ?? 0;
    const left = counts.filter((count) => count >= most).length;
    expect(left).toBeLessThan(counts.length);
    await options();
    const slider = page.getByRole('slider', { name: 'Fewest cases of a tie' });
    await slider.focus();
    for (let step = 1; step < most; step++) await page.keyboard.press('ArrowRight');
    await page.locator(`.drawing[data-ties="${left}"]`).waitFor();
    const cut = await page.evaluate<string[]>(`document.querySelector('.drawing').drawn.cut()`);
    expect(new Set(cut)).toEqual(
      new Set(weights.filter(({ caseCount }) => caseCount < most).map(({ keys }) => keys[1]?.id)),
    );
    await legend().getByText(`${cut.length} whose ties are all left out`).waitFor();
    await page.getByText(`${counts.length - left} lighter`).waitFor();
    await run.picture('canvas-weight');
    const svg = await savedSvg();
    expect(svg).toContain(`${cut.length} whose ties are all left out`);
    expect((svg.match(/<line /g) ?? []).length).toBe(left);
    expect(svg).toMatch(new RegExp(`Left out: ${counts.length - left} ties? of fewer than ${most} cases`));
  }, 90_000);
});

describe('an analyst colours', () => {
  test('by country: the legend on the page and in the file counts the records of each', async () => {
    const { page } = run.workbench;
    const { targets } = await openHouston();
    const { nodes } = await run.server.data(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Target { country { label } } } }',
      { ids: targets.map(({ id }) => id) },
    );
    const labels: string[] = nodes.map(({ country }: { country: { label: string } }) => country.label);
    await choose('Colour', 'colour: country');
    for (const label of new Set(labels)) await legend().getByText(label).first().waitFor();
    const colours = await legend().locator('.colour-meaning').allTextContents();
    const total = colours.reduce((sum, text) => sum + Number(/(\d+)\s*$/.exec(text)?.[1]), 0);
    expect(total).toBe(6);
    await run.picture('canvas-country-light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await run.workbench.settled();
    await run.picture('canvas-country-dark');
    const svg = await savedSvg();
    for (const text of colours) {
      const [, label = '', count = ''] = /^\s*(.*?)\s*(\d+)\s*$/.exec(text) ?? [];
      expect(svg).toContain(`>${label}: ${count}<`);
    }
  }, 90_000);

  test.each([
    ['colour: main area', 'area'],
    ['colour: community', 'community'],
    ['colour: best grade', 'grade'],
  ])(
    'by %s, and finds it again after a reload',
    async (option) => {
      const { page } = run.workbench;
      await openHouston();
      await choose('Colour', option);
      await legend().locator('.colour-meaning').first().waitFor();
      const words = await legend().locator('.colour-meaning').allTextContents();
      expect(words.filter((each) => !/not known/.test(each)).length).toBeGreaterThan(0);
      await page.waitForTimeout(500);
      await page.reload();
      await legend().locator('.colour-meaning').first().waitFor();
      await options();
      expect(await page.getByRole('combobox', { name: 'Colour' }).inputValue()).toBe(option);
      expect(await legend().locator('.colour-meaning').allTextContents()).toEqual(words);
    },
    60_000,
  );
});

describe('an analyst who draws more than can be read at once', () => {
  test('sees a small picture of all beside a part that can be read, and goes where it is clicked', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const records = mixed(await recordsByKind(server), 400);
    await workbench.open(server.url, canvasAddress(records));
    const small = page.getByRole('img', { name: 'All records, with the part that is seen' });
    await small.waitFor({ timeout: 60_000 });
    await workbench.settled();
    const view = () =>
      page.evaluate<{ k: number; x: number; y: number }>(`document.querySelector('.drawing').drawn.view()`);
    const before = await view();
    expect(before.k).toBeGreaterThanOrEqual(0.5);
    await run.picture('canvas-minimap');
    await small.click({ position: { x: 20, y: 20 } });
    await page.waitForTimeout(200);
    const after = await view();
    expect(after.k).toBe(before.k);
    expect(after.x).toBeGreaterThan(before.x + 50);
    expect(after.y).toBeGreaterThan(before.y + 50);
  }, 120_000);

  test('sees none where all of it can be read', async () => {
    const { page } = run.workbench;
    await openHouston();
    expect(await page.getByRole('img', { name: 'All records, with the part that is seen' }).count()).toBe(0);
  }, 60_000);
});
