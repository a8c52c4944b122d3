import { beforeAll, describe, expect, test } from '@jest/globals';
import { type AskedServer, sharedServer } from '../support/askServer.ts';

let server: AskedServer;

beforeAll(async () => {
  server = await sharedServer();
}, 900_000);

const where = { area: { in: ['area/bio', 'area/aic'] } };

const countWhere = async (filter: object): Promise<number> =>
  (await server.data('query ($where: CaseFilter) { cases(where: $where) { totalCount } }', { where: filter }))
    .cases.totalCount;

interface Counted {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly stage: string | null }[];
}

interface FunnelStage {
  readonly stage: string | null;
  readonly caseCount: number;
  readonly cases: Counted;
  readonly reachedCount: number | null;
  readonly reached: Counted | null;
}

const query = `query ($where: CaseFilter) {
  funnel(where: $where) {
    caseTotal statedCount notice
    stages {
      stage caseCount cases(first: 200) { totalCount nodes { id stage } }
      reachedCount reached(first: 200) { totalCount nodes { id stage } }
    }
  }
}`;

describe('a funnel', () => {
  test('counts at each stage the cases that a filter on the stage finds, and opens to them', async () => {
    const { funnel } = await server.data(query, { where });
    expect(funnel.caseTotal).toBe(await countWhere(where));
    expect(funnel.statedCount).toBe(await countWhere({ ...where, stage: { isNull: false } }));
    expect(funnel.stages.map(({ stage }: FunnelStage) => stage)).toEqual([
      'OFFERED',
      'CONTACTED',
      'NEGOTIATING',
      'AGREED',
      'ENDED',
      null,
    ]);
    for (const { stage, caseCount, cases } of funnel.stages as FunnelStage[]) {
      const filter = stage === null ? { isNull: true } : { eq: stage };
      expect(caseCount).toBe(await countWhere({ ...where, stage: filter }));
      expect(cases.totalCount).toBe(caseCount);
      expect(cases.nodes.every((node) => node.stage === stage)).toBe(true);
    }
    expect(funnel.notice).toMatch(/synthetic/);
  });

  test('counts as having reached a stage those that stand at it or at a later one, and never those that ended', async () => {
    const { funnel } = await server.data(query, { where });
    const course = ['OFFERED', 'CONTACTED', 'NEGOTIATING', 'AGREED'];
    for (const { stage, reachedCount, reached } of funnel.stages as FunnelStage[]) {
      const at = course.indexOf(stage ?? '');
      if (at < 0) {
        expect([reachedCount, reached]).toEqual([null, null]);
        continue;
      }
      const later = course.slice(at);
      expect(reachedCount).toBe(await countWhere({ ...where, stage: { in: later } }));
      expect(reached?.totalCount).toBe(reachedCount);
      expect(reached?.nodes.every((node) => later.includes(node.stage ?? ''))).toBe(true);
    }
  });
});
