import { beforeEach, describe, expect } from '@jest/globals';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import { emptyInvestigation, type Investigation } from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

const traced: Partial<Investigation> = {
  tool: 'trace',
  trace: { ...emptyInvestigation.trace, from: 'post/houston', to: 'country/JP' },
};

const open = (parts: Partial<Investigation>) =>
  run.workbench.open(run.server.url, writeAddress({ ...emptyInvestigation, ...parts }));

/** The share of the picture's middle, three fifths wide and high, on which nothing lies. */
const bareShare = (): Promise<number> =>
  run.workbench.page.evaluate(`(() => {
    const drawing = document.querySelector('.drawing');
    const { left, top, width, height } = drawing.getBoundingClientRect();
    const steps = [0.2, 0.35, 0.5, 0.65, 0.8];
    const points = steps.flatMap((x) => steps.map((y) => [left + x * width, top + y * height]));
    return points.filter(([x, y]) => drawing.contains(document.elementFromPoint(x, y))).length / points.length;
  })()`);

const head = (name: string | RegExp) =>
  run.workbench.page.getByRole('navigation', { name: 'Sheets' }).getByRole('button', { name });

/** Pulls an edge by so many pixels. */
async function pull(edge: ReturnType<typeof head>, by: number): Promise<void> {
  const { page } = run.workbench;
  const box = await edge.boundingBox();
  if (!box) throw new Error('There is nothing to pull.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + by, { steps: 4 });
  await page.mouse.up();
}

describe('on a phone, an address shows the picture first', () => {
  beforeEach(() => run.workbench.page.setViewportSize({ width: 390, height: 844 }));

  test('of a trace: its sheet lies low, with what was found, and is pulled up and down', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const { paths } = await server.data(
      '{ paths(from: "post/houston", to: "country/JP", first: 5) { paths { strength } } }',
    );
    await open(traced);
    await page.locator('.drawing[data-drawn]').waitFor();
    await workbench.settled();
    await head(`Trace: ${paths.paths.length} paths Houston CG to Japan`).waitFor();
    const sheet = page.getByRole('complementary', { name: 'Trace' });
    expect(await sheet.isVisible()).toBe(false);
    expect(await bareShare()).toBe(1);
    await run.picture('sheet-trace-low');
    await pull(head(/^Trace/), -120);
    await sheet.getByText(/^From/).first().waitFor();
    expect(await head(/^Trace/).getAttribute('aria-expanded')).toBe('true');
    await pull(sheet.getByRole('button', { name: 'Show the answer' }), 120);
    await sheet.waitFor({ state: 'hidden' });
    expect(await bareShare()).toBe(1);
    await head(/^Trace/).click();
    await sheet.waitFor();
    await page.keyboard.press('Enter');
    expect(await sheet.isVisible()).toBe(true);
  }, 60_000);

  test('of a what-if', async () => {
    await open({ tool: 'whatIf', removed: ['post/houston'] });
    await head('What if Without Houston CG').waitFor();
    expect(await run.workbench.page.getByRole('complementary', { name: 'What if' }).isVisible()).toBe(false);
    expect(await bareShare()).toBe(1);
  }, 60_000);

  test('of a record: it opens from its head, which is there beside the map too', async () => {
    const { workbench } = run;
    for (const view of ['map', 'canvas'] as const) {
      await open({ view, selected: 'post/houston' });
      await head('Consulate-General in Houston post').waitFor();
      expect(await workbench.record.isVisible()).toBe(false);
    }
    await workbench.page.locator('.drawing[data-drawn]').waitFor();
    expect(await bareShare()).toBe(1);
    await head(/Houston/).click();
    await workbench.record.getByRole('heading', { level: 2 }).waitFor();
    await workbench.page.getByRole('button', { name: 'Show the answer' }).click();
    expect(await workbench.record.isVisible()).toBe(false);
    await head(/Houston/).click();
    await workbench.button('Close the record').click();
    expect(await workbench.page.getByRole('navigation', { name: 'Sheets' }).count()).toBe(0);
  }, 60_000);

  test('of the cases behind a number: they lie low under what they are and how many, and are pulled up and down', async () => {
    const { workbench } = run;
    const { page } = workbench;
    const houston = { label: 'Anything', where: { post: { eq: 'post/houston' } } };
    await open({ view: 'chart', slice: houston });
    const low = head('Consulate-General in Houston 68 cases');
    await low.waitFor();
    const drawer = page.getByRole('region', { name: 'Cases behind the number' });
    await page.locator('.heat-map rect').first().waitFor();
    expect(await drawer.isVisible()).toBe(false);
    await run.picture('sheet-cases-low');
    await pull(low, -120);
    await drawer.getByText(/^68 cases/).waitFor();
    expect(await low.count()).toBe(0);
    await pull(drawer.getByRole('button', { name: 'Show the answer' }), 120);
    await drawer.waitFor({ state: 'hidden' });
    await low.waitFor();
    // What a person asks for herself is up at once, beside an earlier answer too.
    await page.locator('.heat-map [aria-label="cell"] rect').first().click();
    await drawer.getByRole('heading', { level: 2 }).waitFor();
    await workbench.button('Close the cases').click();
    expect(await page.getByRole('navigation', { name: 'Sheets' }).count()).toBe(0);
    // The same address put into the page that is open.
    const hash = writeAddress({ ...emptyInvestigation, view: 'chart', slice: houston });
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    await low.waitFor();
    expect(await drawer.isVisible()).toBe(false);
  }, 60_000);

  test('of cases and a record: the record comes up over them, and leaves them low', async () => {
    const { workbench } = run;
    await open({
      view: 'chart',
      selected: 'post/houston',
      slice: { label: 'Anything', where: { area: { eq: 'area/bio' } } },
    });
    const heads = workbench.page.getByRole('navigation', { name: 'Sheets' }).getByRole('button');
    await heads.filter({ hasText: /cases$/ }).waitFor();
    await head('Consulate-General in Houston post').click();
    await workbench.record.waitFor();
    await workbench.page.getByRole('button', { name: 'Show the answer' }).click();
    await heads.filter({ hasText: /cases$/ }).click();
    await workbench.page.getByRole('region', { name: 'Cases behind the number' }).waitFor();
    expect(await workbench.record.isVisible()).toBe(false);
  }, 60_000);

  test('of a trace and a record: either comes up, and lies over the other', async () => {
    const { workbench } = run;
    await open({ ...traced, selected: 'post/houston' });
    await head(/^Trace: /).waitFor();
    await head(/^Consulate/).click();
    await workbench.record.waitFor();
    expect(await workbench.page.getByRole('complementary', { name: 'Trace' }).isVisible()).toBe(false);
    await workbench.page.getByRole('button', { name: 'Show the answer' }).click();
    await head(/^Trace/).click();
    await workbench.page.getByRole('complementary', { name: 'Trace' }).waitFor();
    expect(await workbench.record.isVisible()).toBe(false);
  }, 60_000);

  test('a tool without an answer on the stage is up, as it is all that the address says', async () => {
    await open({ tool: 'breakdown' });
    await run.workbench.page.getByRole('complementary', { name: 'Break down' }).waitFor();
    expect(await run.workbench.page.getByRole('navigation', { name: 'Sheets' }).count()).toBe(0);
  }, 60_000);
});
