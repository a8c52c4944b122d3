import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

const begin = async (question: string): Promise<void> => {
  const { workbench, server } = run;
  await workbench.open(server.url);
  await workbench.page.getByRole('button', { name: question }).first().click();
};

/** The place of a record on the stage, and the ink that it is drawn with. */
const drawn = (id: string): Promise<{ x: number; y: number; look: string } | null> =>
  run.workbench.page.evaluate(
    `(({ drawn }) => drawn.placeOf(${JSON.stringify(id)}) ? { ...drawn.placeOf(${JSON.stringify(id)}), look: drawn.lookOf(${JSON.stringify(id)}) } : null)(document.querySelector('.drawing'))`,
  );

const until = (records: number) =>
  run.workbench.page.locator(`.drawing[data-drawn="${records}"]`).waitFor({ timeout: 30_000 });

const pathsQuestion = `{ paths(from: "post/houston", to: "country/KR", maxHops: 4, first: 5, through: [COMPANY, TARGET]) {
  paths { hops { from { id } to { id } } }
} }`;

async function houstonToKorea() {
  const { paths } = await run.server.data(pathsQuestion);
  const chains: string[][] = paths.paths.map(
    ({ hops }: { hops: { from: { id: string }; to: { id: string } }[] }) => [
      ...hops.slice(0, 1).map(({ from }) => from.id),
      ...hops.map(({ to }) => to.id),
    ],
  );
  const [best = []] = chains;
  return { chains, best, all: new Set(chains.flat()) };
}

describe('the stage shows the answer', () => {
  test('to a what-if, on a phone too: its height is used, so that names stay whole', async () => {
    const { page } = run.workbench;
    await page.setViewportSize({ width: 390, height: 844 });
    await begin('What if Houston had not been there?');
    await page.locator('.drawing[data-drawn="21"]:not([data-ties="0"])').waitFor();
    await run.workbench.settled();
    await run.picture('stage-what-if-phone');
    const names = await page.evaluate<readonly string[]>(
      `document.querySelector('.drawing').drawn.boxes().labels.map(({ text }) => text).filter((text) => /[a-z]/.test(text))`,
    );
    expect(names.length).toBeGreaterThan(18);
    // A name has at most 28 letters before it is cut in any picture.
    expect(names.filter((name) => name.endsWith('…') && name.length < 24)).toEqual([]);
  }, 60_000);

  test('to a trace: its paths from left to right, the best in full ink and the rest quiet', async () => {
    const { best, all } = await houstonToKorea();
    await begin('Trace Houston to a target in South Korea');
    await until(all.size);
    await run.picture('stage-trace-light');
    const places = await Promise.all(best.map(drawn));
    const lefts = places.map((at) => at?.x ?? Number.NaN);
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    expect(new Set(lefts).size).toBe(best.length);
    expect(places.map((at) => at?.look)).toEqual(best.map(() => 'full'));
    const others = await Promise.all([...all].filter((id) => !best.includes(id)).map(drawn));
    expect(others.map((at) => at?.look)).toEqual(others.map(() => 'quiet'));
    expect(await run.workbench.page.getByText('Begin with a question').count()).toBe(0);
  }, 60_000);

  test('to a trace by another path, once it is chosen in the list', async () => {
    const { chains } = await houstonToKorea();
    const { page } = run.workbench;
    await begin('Trace Houston to a target in South Korea');
    await page.locator('.paths .path').nth(1).click();
    await page.getByText('the chosen one in full ink').waitFor();
    for (const id of chains[1] ?? []) expect([id, (await drawn(id))?.look]).toEqual([id, 'full']);
  }, 60_000);

  test('to a what-if: what is lost is a ghost, what keeps some of its cases is not', async () => {
    const { whatIf } = await run.server.data(
      `{ whatIf(remove: ["post/houston"]) { targets { lost(first: 3) { nodes { node { id } } } } areas { reduced(first: 3) { nodes { node { id } } } } } }`,
    );
    await begin('What if Houston had not been there?');
    await until(21);
    await run.workbench.page.locator('.drawing[data-drawn="21"]:not([data-ties="0"])').waitFor();
    await run.workbench.settled();
    await run.picture('stage-what-if-light');
    expect((await drawn('post/houston'))?.look).toBe('ghost');
    const [lost] = whatIf.targets.lost.nodes;
    expect((await drawn(lost.node.id))?.look).toBe('ghost');
    const [reduced] = whatIf.areas.reduced.nodes;
    expect((await drawn(reduced.node.id))?.look).toBe('full');
  }, 60_000);

  test('to a find: the record with its strongest ties', async () => {
    const { workbench, server } = run;
    const { post } = await server.data(
      '{ post(id: "post/houston") { targets(first: 4) { nodes { id } } areas(first: 4) { nodes { id } } } }',
    );
    await workbench.open(server.url);
    await workbench.find('Houston', 'Houston');
    await workbench.page.getByRole('heading', { name: /Houston and its strongest ties/ }).waitFor();
    await workbench.settled();
    await run.picture('stage-find-light');
    for (const { id } of [...post.targets.nodes.slice(0, 1), ...post.areas.nodes.slice(0, 1)])
      expect([id, await drawn(id)]).toEqual([id, expect.objectContaining({ look: 'full' })]);
  }, 60_000);

  test('and keeps it on the canvas by one click, where it stands', async () => {
    const { all, best } = await houstonToKorea();
    const { page } = run.workbench;
    await begin('Trace Houston to a target in South Korea');
    await until(all.size);
    const [from] = best;
    await run.workbench.button('Keep on the canvas').click();
    await page.getByRole('toolbar', { name: 'Canvas' }).waitFor();
    await until(all.size);
    const last = best.at(-1);
    const [left, right] = [await drawn(from ?? ''), await drawn(last ?? '')];
    expect(left?.x).toBeLessThan(right?.x ?? 0);
    await page.keyboard.press('z');
    await page.getByRole('region', { name: 'Answer' }).waitFor();
  }, 60_000);

  test('beside a canvas of one’s own, which is one click away and unchanged', async () => {
    const { page } = run.workbench;
    await run.workbench.open(run.server.url, 'selected=post/houston');
    await run.workbench.record.getByRole('button', { name: 'Put on the canvas' }).click();
    await until(1);
    await run.workbench.record.getByRole('button', { name: 'What if it were not there' }).click();
    await page.getByRole('region', { name: 'Answer' }).waitFor();
    await page.getByRole('button', { name: 'Back to the canvas (1)' }).click();
    await until(1);
  }, 60_000);

  test('on a phone: the paths of a traced question come before the record', async () => {
    const { all, best } = await houstonToKorea();
    await run.workbench.page.setViewportSize({ width: 390, height: 844 });
    await begin('Trace Houston to a target in South Korea');
    await until(all.size);
    await run.picture('stage-trace-phone');
    expect(await run.workbench.record.isVisible()).toBe(false);
    const edges = await Promise.all([best[0], best.at(-1)].map((id) => drawn(id ?? '')));
    for (const at of edges) {
      expect(at?.x).toBeGreaterThan(0);
      expect(at?.x).toBeLessThan(390);
    }
  }, 60_000);
});
