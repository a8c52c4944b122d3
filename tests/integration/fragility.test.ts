import { beforeAll, describe, expect, test } from '@jest/globals';
import { type AskedServer, sharedServer } from '../support/askServer.ts';

let server: AskedServer;

/** A case of the reference dataset, as far as these findings look at it. */
interface Row {
  readonly id: string;
  readonly posts: readonly string[];
  readonly targets: readonly string[];
  readonly countries: readonly string[];
  readonly areas: readonly string[];
  readonly reports: readonly string[];
}

const rows: Row[] = [];

let reportTotal = 0;

interface Named {
  readonly nodes: readonly { readonly id: string; readonly country?: { readonly id: string } | null }[];
}

beforeAll(async () => {
  server = await sharedServer();
  reportTotal = (await server.data('{ reports(first: 1) { totalCount } }')).reports.totalCount;
  for (let after: string | null = null, more = true; more; ) {
    const { cases } = await server.data(
      `query ($after: String) {
        cases(first: 200, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes {
            id posts { nodes { id } } targets { nodes { id country { id } } } areas { nodes { id } } reports { nodes { id } }
          }
        }
      }`,
      { after },
    );
    const ids = ({ nodes }: Named) => nodes.map(({ id }) => id);
    for (const { id, posts, targets, areas, reports } of cases.nodes)
      rows.push({
        id,
        posts: ids(posts),
        targets: ids(targets),
        countries: targets.nodes.flatMap(({ country }: Named['nodes'][number]) => country?.id ?? []),
        areas: ids(areas),
        reports: ids(reports),
      });
    ({ hasNextPage: more, endCursor: after } = cases.pageInfo);
  }
}, 900_000);

const everyReport = () => [...new Set(rows.flatMap(({ reports }) => reports))].sort();

/** The whole record without a report. */
const without = (report: string): Row[] =>
  rows.flatMap((row) => {
    const reports = row.reports.filter((each) => each !== report);
    return reports.length === 0 && row.reports.length > 0 ? [] : [{ ...row, reports }];
  });

/** All reports that change a value, each with what it becomes, by counting the whole record anew for each. */
function recounted<T>(valueIn: (record: readonly Row[]) => T): Record<string, T> {
  const before = JSON.stringify(valueIn(rows));
  return Object.fromEntries(
    everyReport()
      .map((report) => [report, valueIn(without(report))] as const)
      .filter(([, after]) => JSON.stringify(after) !== before),
  );
}

interface Change {
  readonly report: { readonly id: string };
  readonly after: unknown;
  readonly lostCount: number;
}

/** All changes of a finding, page by page. */
async function changesOf(of: object, value: string) {
  const nodes: Change[] = [];
  let answer = null;
  for (let after: string | null = null, more = true; more; ) {
    const { fragility } = await server.data(
      `query ($of: Finding!, $after: String) {
        fragility(of: $of) {
          before { ${value} } holds complete stoppedBy reportCount
          changes(first: 200, after: $after) {
            totalCount pageInfo { hasNextPage endCursor }
            nodes { report { id } after { ${value} } lostCount }
          }
        }
      }`,
      { of, after },
    );
    answer = fragility;
    nodes.push(...fragility.changes.nodes);
    ({ hasNextPage: more, endCursor: after } = fragility.changes.pageInfo);
  }
  return { ...answer, nodes };
}

const asMap = (nodes: readonly Change[]) =>
  Object.fromEntries(nodes.map(({ report, after }) => [report.id, after]));

describe('what a finding of the reference dataset rests on', () => {
  test('is, for a count, what counting the whole record without each of its reports gives', async () => {
    const where = { area: { eq: 'area/bio' }, targetCountry: { eq: 'country/US' } };
    const valueIn = (record: readonly Row[]) => ({
      caseCount: record.filter(
        ({ areas, countries }) => areas.includes('area/bio') && countries.includes('country/US'),
      ).length,
    });
    const answer = await changesOf({ count: { where } }, 'caseCount');
    expect(answer.before).toEqual(valueIn(rows));
    expect(asMap(answer.nodes)).toEqual(recounted(valueIn));
    expect(answer.nodes.length).toBeGreaterThan(10);
    expect(answer).toMatchObject({
      holds: false,
      complete: true,
      stoppedBy: null,
      reportCount: reportTotal,
      changes: { totalCount: answer.nodes.length },
    });
  }, 60_000);

  test('is so for a filter on the reports themselves', async () => {
    const where = { reportCount: { gte: 2 }, not: { report: { isNull: true } } };
    const valueIn = (record: readonly Row[]) => ({
      caseCount: record.filter(({ reports }) => reports.length >= 2).length,
    });
    const answer = await changesOf({ count: { where } }, 'caseCount');
    expect(answer.before).toEqual(valueIn(rows));
    expect(asMap(answer.nodes)).toEqual(recounted(valueIn));
  }, 60_000);

  test('is so for a share', async () => {
    const share = {
      where: { post: { eq: 'post/houston' } },
      of: { targetCountry: { eq: 'country/US' } },
    };
    const valueIn = (record: readonly Row[]) => {
      const whole = record.filter(({ countries }) => countries.includes('country/US'));
      const part = whole.filter(({ posts }) => posts.includes('post/houston'));
      return { caseCount: part.length, ofCount: whole.length, share: part.length / whole.length };
    };
    const answer = await changesOf({ share }, 'caseCount ofCount share');
    expect(answer.before).toEqual(valueIn(rows));
    expect(asMap(answer.nodes)).toEqual(recounted(valueIn));
  }, 60_000);

  test('is so for the rank of each post that ties with another or leads it by one', async () => {
    const counts = new Map<string, number>();
    for (const post of rows.flatMap(({ posts }) => posts)) counts.set(post, (counts.get(post) ?? 0) + 1);
    const close = [...counts].filter(([, count]) =>
      [...counts.values()].some((other) => other === count + 1 || other === count - 1),
    );
    for (const [entity] of close.slice(0, 3)) {
      const valueIn = (record: readonly Row[]) => {
        const all = new Map<string, number>();
        for (const post of record.flatMap(({ posts }) => posts)) all.set(post, (all.get(post) ?? 0) + 1);
        const own = all.get(entity) ?? 0;
        const rank = 1 + [...all.values()].filter((other) => other > own).length;
        return { rank: own === 0 ? null : rank };
      };
      const answer = await changesOf({ rank: { entity } }, 'rank');
      expect(answer.before).toEqual(valueIn(rows));
      expect(asMap(answer.nodes)).toEqual(recounted(valueIn));
    }
  }, 120_000);

  test('is so for the best path from a post to a target, by searching it in the record without that case', async () => {
    const search = `query ($from: ID!, $to: ID!, $where: CaseFilter) {
      paths(from: $from, to: $to, maxHops: 3, first: 1, where: $where) { paths { strength hops { to { id } } } }
    }`;
    const best = async (ends: object, where: object) => {
      const [path] = (await server.data(search, { ...ends, where })).paths.paths;
      return path ? { strength: path.strength, hops: path.hops.length } : null;
    };
    const lone = rows.filter(({ posts, reports }) => posts.length > 0 && reports.length === 1);
    for (const { id, posts, targets, reports } of lone.slice(0, 12)) {
      const ends = { from: posts[0], to: targets[0] };
      const answer = await changesOf({ path: { ...ends, maxHops: 3 } }, 'path { strength hops }');
      expect(answer.before.path).toEqual(await best(ends, {}));
      const after = await best(ends, { not: { id: { eq: id } } });
      const onlyCase = without(reports[0] ?? '').length === rows.length - 1;
      const change = asMap(answer.nodes)[reports[0] ?? ''] as { path: object | null } | undefined;
      if (onlyCase) expect(change ? change.path : answer.before.path).toEqual(after);
    }
  }, 120_000);

  test('opens to the cases that are lost, and is told for one report and several findings', async () => {
    const alone = rows.find(({ reports, posts }) => reports.length === 1 && posts.includes('post/houston'));
    const report = alone?.reports[0];
    const { ifWrong } = await server.data(
      `query ($report: ID!) {
        ifWrong(report: $report, findings: [
          { count: { where: { post: { eq: "houston" } } } }
          { count: { where: { id: { eq: "case/no-such" } } } }
        ]) {
          changedCount report { id }
          findings { before { caseCount } change { after { caseCount } lostCount lost { totalCount nodes { id } } } }
        }
      }`,
      { report },
    );
    const houston = (record: readonly Row[]) => record.filter(({ posts }) => posts.includes('post/houston'));
    const lost = houston(rows).filter(({ id }) => !without(report ?? '').some((row) => row.id === id));
    const [first, second] = ifWrong.findings;
    expect(ifWrong).toMatchObject({ changedCount: 1, report: { id: report } });
    expect(first.before.caseCount).toBe(houston(rows).length);
    expect(first.change.after.caseCount).toBe(houston(without(report ?? '')).length);
    expect(first.change.lostCount).toBe(lost.length);
    expect(first.change.lost.nodes.map(({ id }: Row) => id).sort()).toEqual(lost.map(({ id }) => id).sort());
    expect(second).toEqual({ before: { caseCount: 0 }, change: null });
  }, 60_000);

  test.each([
    ['no finding', '{ fragility(of: {}) { revision } }', /exactly one key/i],
    [
      'two findings at once',
      '{ fragility(of: { count: {}, rank: { entity: "post/houston" } }) { revision } }',
      /exactly one key/i,
    ],
    [
      'a report that is none',
      '{ ifWrong(report: "report/none", findings: [{ count: {} }]) { revision } }',
      /no report/,
    ],
    ['no findings', '{ ifWrong(report: "report/none", findings: []) { revision } }', /0 items/],
    [
      'an entity that is none',
      '{ fragility(of: { rank: { entity: "post/none" } }) { revision } }',
      /the id of no record/,
    ],
    [
      'a filter on single citations',
      '{ fragility(of: { count: { where: { not: { quoteCheck: { eq: NOT_FOUND } } } } }) { revision } }',
      /`not.quoteCheck` asks what single citations say/,
    ],
    [
      'a path from an entity to itself',
      '{ fragility(of: { path: { from: "post/houston", to: "post/houston" } }) { revision } }',
      /same entity/,
    ],
  ])('%s is refused', async (_, query, message) => {
    const { body } = await server.ask(query);
    expect(body.errors?.[0]?.message).toMatch(message);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: expect.not.stringContaining('INTERNAL') });
  });
});
