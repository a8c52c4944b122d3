import { beforeAll, describe, expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import {
  emptyInvestigation,
  type Filters,
  type TraceQuestion,
} from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();
const from = 'post/houston';

const question = `query Q($from: ID!, $to: ID!, $maxHops: Int = 4, $avoid: [ID!] = []) {
  paths(from: $from, to: $to, maxHops: $maxHops, avoid: $avoid) {
    meaning stoppedBy
    paths {
      strength independentReports
      weakestHop { from { id } to { id label } }
      hops {
        strength to { id label } from { label }
        case { id label }
        citations(first: 3) { nodes { quote case { id } report { grade publisher url } } }
      }
    }
    nearMisses { hint path { strength } }
  }
}`;

interface ApiPath {
  readonly strength: number;
  readonly independentReports: number;
  readonly weakestHop: {
    readonly from: { readonly id: string };
    readonly to: { readonly id: string; readonly label: string };
  };
  readonly hops: readonly {
    readonly strength: number;
    readonly from: { readonly label: string };
    readonly to: { readonly id: string; readonly label: string };
    readonly case: { readonly id: string; readonly label: string };
    readonly citations: {
      readonly nodes: readonly {
        readonly quote: string | null;
        readonly case: { readonly id: string };
        readonly report: { readonly grade: string | null; readonly publisher: string | null };
      }[];
    };
  }[];
}

const pathsOf = async (variables: object): Promise<readonly ApiPath[]> =>
  (await run.server.data(question, { from, ...variables })).paths.paths;

/** Opens the question in the tool, as a link to it does. */
async function ask(trace: Partial<TraceQuestion>, filters: Partial<Filters> = {}): Promise<Locator> {
  const hash = writeAddress({
    ...emptyInvestigation,
    tool: 'trace',
    trace: { ...emptyInvestigation.trace, from, ...trace },
    filters: { ...emptyInvestigation.filters, ...filters },
  });
  await run.workbench.open(run.server.url, hash);
  const paths = run.workbench.page.getByRole('region', { name: 'Paths' });
  await paths.waitFor();
  return paths;
}

const told = (path: ApiPath): string =>
  [path.hops[0]?.from.label, ...path.hops.map(({ to }) => to.label)].join(' — ');

/** The paths that the page lists must be these, in this order, with their strengths. */
async function expectPaths(list: Locator, paths: readonly ApiPath[]): Promise<void> {
  const entries = list.locator('.path');
  await list
    .locator('.path')
    .nth(paths.length - 1)
    .waitFor();
  expect(await entries.count()).toBe(paths.length);
  const texts = await entries.allTextContents();
  for (const [index, path] of paths.entries()) {
    expect(texts[index]).toContain(told(path));
    expect(texts[index]).toContain(path.strength.toFixed(2));
    expect(texts[index]).toContain(`${path.independentReports} independent`);
  }
}

describe('an analyst traces Houston', () => {
  /** A target in another country that several paths reach, the best of them through somebody. */
  let target = { id: '', label: '' };
  let paths: readonly ApiPath[] = [];
  beforeAll(async () => {
    const { targets } = await run.server.data(
      '{ targets(where: { country: { eq: "country/JP" } }, orderBy: { field: CASES, direction: DESC }, first: 50) { nodes { id label } } }',
    );
    for (target of targets.nodes) {
      paths = await pathsOf({ to: target.id });
      if (paths.length > 2 && paths.every(({ hops }) => hops.length > 1)) break;
    }
    expect(paths.length).toBeGreaterThan(2);
  }, 120_000);

  test('and sees the single reports that the best path rests on, as the API returns them', async () => {
    const to = target.id;
    const list = await ask({ from, to });
    const { fragility } = await run.server.data(
      'query ($path: PathFinding!) { fragility(of: { path: $path }) { holds changes(first: 1) { totalCount nodes { path report { label } } } } }',
      { path: { from, to } },
    );
    const { totalCount, nodes } = fragility.changes;
    if (fragility.holds) {
      await list.getByText('holds whichever single report is wrong').waitFor();
      return;
    }
    await list.getByText(new RegExp(`^The best path rests on ${totalCount} single report`)).click();
    await list.locator('.rests-on li').first().getByRole('button', { name: nodes[0].report.label }).waitFor();
  }, 60_000);

  test('to a target in another country, with both ends found by name, and reads the paths as the API gives them', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    await workbench.open(server.url, `selected=${from}`);
    await workbench.record.getByRole('button', { name: 'Trace from here' }).click();
    const tool = await workbench.tool('Trace');
    await tool.getByRole('textbox', { name: 'To' }).fill(target.label);
    await page.getByRole('option').filter({ hasText: target.label }).first().click();
    const list = page.getByRole('region', { name: 'Paths' });
    await expectPaths(list, paths);
    const answer = await server.data(question, { from, to: target.id });
    await list.getByText(answer.paths.meaning).waitFor();
    await run.picture('workbench-trace-light');
  }, 60_000);

  test('hop by hop: the weakest hop is marked, each case is named, and a citation opens its grade and its words', async () => {
    const { page } = run.workbench;
    const best = paths.findIndex(({ hops }) =>
      hops.some((hop) => hop.citations.nodes.some(({ quote, case: { id } }) => quote && id === hop.case.id)),
    );
    const path = paths[Math.max(0, best)];
    if (!path) throw new Error('There is no path.');
    const list = await ask({ to: target.id });
    await list.locator('.path').nth(Math.max(0, best)).click();
    const hops = page.getByRole('list', { name: 'Hop by hop' }).locator('> li');
    await hops.nth(path.hops.length - 1).waitFor();
    expect(await hops.count()).toBe(path.hops.length);
    const weakest = path.hops.findIndex(({ to }) => to.id === path.weakestHop.to.id);
    expect(await hops.nth(weakest).textContent()).toContain('weakest hop');
    expect(await page.locator('.weakest-mark').count()).toBe(1);
    for (const [index, hop] of path.hops.entries()) {
      const text = (await hops.nth(index).textContent()) ?? '';
      expect(text).toContain(hop.case.label);
      expect(text).toContain(`strength ${hop.strength}`);
      const own = hop.citations.nodes.filter(({ case: { id } }) => id === hop.case.id);
      const citations = hops.nth(index).locator('.citations > li');
      expect(await citations.count()).toBe(own.length);
      for (const [each, { quote, report }] of own.entries()) {
        await citations.nth(each).locator('summary').click();
        expect(await citations.nth(each).locator('.grade').textContent()).toBe(report.grade ?? 'ungraded');
        if (quote) expect(await citations.nth(each).locator('blockquote').textContent()).toBe(quote);
      }
    }
  }, 60_000);

  test('and opens the cases of a hop: as many as it says, without those that no report supports', async () => {
    const { page } = run.workbench;
    const asked = { from: 'post/moscow', to: 'area/bio', maxHops: 2 };
    const traced = await run.server.data(
      'query Q($from: ID!, $to: ID!, $maxHops: Int!) { paths(from: $from, to: $to, maxHops: $maxHops) { paths { hops { caseCount from { id } to { id } } } } }',
      asked,
    );
    const [{ hops }] = traced.paths.paths;
    const { cases } = await run.server.data(
      'query Q($post: ID!, $area: ID!) { cases(where: { post: { eq: $post }, area: { eq: $area } }) { totalCount } }',
      { post: hops[0].from.id, area: hops[0].to.id },
    );
    // One of the cases that a filter finds is supported by no report: the path does not count it.
    expect(hops[0].caseCount).toBeLessThan(cases.totalCount);
    await ask(asked);
    await page
      .getByRole('list', { name: 'Hop by hop' })
      .getByRole('button', { name: `${hops[0].caseCount} cases`, exact: true })
      .click();
    await page.locator('.case-table').getByText(`${hops[0].caseCount} cases`, { exact: true }).waitFor();
    expect(await page.locator('.case-table tbody tr').count()).toBe(hops[0].caseCount);
  }, 60_000);

  test('avoids an entity of the best path, sees the remaining paths, and allows the entity again', async () => {
    const { page } = run.workbench;
    const [best] = paths;
    const between = best?.hops[0]?.to;
    if (!best || !between) throw new Error('There is no path.');
    const list = await ask({ to: target.id });
    await expectPaths(list, paths);
    await list
      .getByRole('button', { name: `Avoid ${between.label}` })
      .first()
      .click();
    const rest = await pathsOf({ to: target.id, avoid: [between.id] });
    expect(rest.map(told)).not.toContain(told(best));
    await page.getByRole('button', { name: `No longer avoid ${between.label}` }).waitFor();
    await page
      .locator('.path')
      .filter({ hasText: told(best) })
      .waitFor({ state: 'detached' });
    await expectPaths(list, rest);
    await page.getByRole('button', { name: `No longer avoid ${between.label}` }).click();
    await page
      .locator('.path')
      .filter({ hasText: told(best) })
      .first()
      .waitFor();
    await expectPaths(list, paths);
  }, 60_000);

  test('swaps the ends and reads the same chains from the other side', async () => {
    const list = await ask({ to: target.id });
    await expectPaths(list, paths);
    await run.workbench.button('⇅ Swap ends').click();
    const back = await pathsOf({ from: target.id, to: from });
    await list
      .locator('.path')
      .filter({ hasText: told(back[0] ?? ({ hops: [] } as never)) })
      .first()
      .waitFor();
    await expectPaths(list, back);
  }, 60_000);

  test('puts a path on the canvas, which can be undone', async () => {
    const { page } = run.workbench;
    const list = await ask({ to: target.id });
    await list.getByRole('button', { name: 'Put on the canvas' }).click();
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.click();
    expect(await undo.isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Redo' }).isEnabled()).toBe(true);
  }, 60_000);

  test('in vain: the near misses name changes that yield a path, and asking with one of them yields it', async () => {
    const { page } = run.workbench;
    const list = await ask({ to: target.id, maxHops: 1 });
    await list.getByText('No path of up to 1 hop').waitFor();
    const { paths: answer } = await run.server.data(question, { from, to: target.id, maxHops: 1 });
    expect(answer.nearMisses.length).toBeGreaterThan(0);
    const misses = page.getByRole('region', { name: 'Near misses' }).getByRole('listitem');
    expect(await misses.count()).toBe(answer.nearMisses.length);
    for (const [index, miss] of answer.nearMisses.entries())
      expect(await misses.nth(index).textContent()).toContain(miss.hint);
    await page.getByRole('button', { name: 'Search this way: maxHops: 2' }).click();
    await expectPaths(list, await pathsOf({ to: target.id, maxHops: 2 }));
  }, 60_000);

  test('in vain within a range of years: lifting that one filter gives the path', async () => {
    const { page } = run.workbench;
    const list = await ask({ to: target.id }, { from: '1990', to: '1991', minConfidence: 0 });
    await page.getByText('Without the filter on the range of years').waitFor();
    await page.getByRole('button', { name: 'Search this way: where without `date`' }).click();
    await list.locator('.path').first().waitFor();
    await page.getByRole('button', { name: 'confidence from 0' }).waitFor();
  }, 60_000);

  test('and cancels a search that takes long, and asks again', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    let held = true;
    await page.route('**/graphql', async (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName?: string };
      if (held && operationName === 'Trace') await new Promise((resolve) => setTimeout(resolve, 3_000));
      await route.continue().catch(() => undefined);
    });
    const hash = writeAddress({
      ...emptyInvestigation,
      tool: 'trace',
      view: 'table',
      trace: { ...emptyInvestigation.trace, from, to: target.id },
    });
    await workbench.open(server.url, hash);
    await page.getByText('Searching paths').waitFor();
    await workbench.button('Cancel').click();
    await page.getByText('Cancelled.').waitFor();
    held = false;
    await workbench.button('Retry').click();
    await expectPaths(page.getByRole('region', { name: 'Paths' }), paths);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }, 60_000);
});
