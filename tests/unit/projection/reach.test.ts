import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partyKinds } from '../../../src/model/parties.ts';
import { createBudget } from '../../../src/projection/budget.ts';
import { selectCases } from '../../../src/projection/filter/selectCases.ts';
import { pathInput } from '../../../src/projection/paths/pathInput.ts';
import { defaultTuning } from '../../../src/projection/paths/search/tuning.ts';
import { Projection } from '../../../src/projection/projection.ts';
import { type ReachInput, reach } from '../../../src/projection/reach/reach.ts';
import { reachPaths } from '../../../src/projection/reach/reachPaths.ts';
import { rounds } from '../../support/rounds.ts';
import { bruteForcePaths, type OraclePath } from './paths/oracle.ts';
import { randomGraph } from './paths/randomGraph.ts';
import { buildProjection } from './support/buildProjection.ts';

const input = (asked: Pick<ReachInput, 'from'> & Partial<ReachInput>): ReachInput => ({
  selection: { where: null, answers: {} },
  maxHops: 3,
  through: ['COMPANY', 'TARGET'],
  kinds: ['POST', 'TARGET', 'COMPANY'],
  avoid: [],
  unsourced: false,
  sameRole: false,
  first: 100,
  after: null,
  ...asked,
});

/** Houston refers two cases: PharmaJet with a hospital (twice), and a laboratory alone; the hospital also meets Tokyo's target. */
const graph = () =>
  new Projection(
    buildProjection({
      posts: [{ id: 'post/houston' }, { id: 'post/tokyo' }],
      targets: [{ id: 'target/lab' }, { id: 'target/pharmajet' }, { id: 'target/robots' }],
      companies: [{ id: 'company/hospital' }],
      reports: [{ id: 'report/1' }],
      cases: [
        {
          id: 'case/1',
          posts: ['post/houston'],
          targets: ['target/pharmajet'],
          companies: ['company/hospital'],
          confidence: 0.5,
          reports: ['report/1'],
        },
        {
          id: 'case/2',
          posts: ['post/houston'],
          targets: ['target/pharmajet'],
          confidence: 0.8,
          reports: ['report/1'],
        },
        {
          id: 'case/3',
          posts: ['post/tokyo'],
          targets: ['target/robots'],
          companies: ['company/hospital'],
          confidence: 0.9,
          reports: ['report/1'],
        },
        { id: 'case/4', posts: ['post/houston'], targets: ['target/lab'] },
      ],
    }),
  );

const brief = (asked: Partial<ReachInput>) =>
  reach(graph(), input({ from: 'post/houston', ...asked })).reached.map(({ id, hops, strength }) => [
    id,
    hops,
    strength,
  ]);

describe('reach', () => {
  test('reach returns the entities that one reaches, the nearest first, each with its strongest path', () => {
    expect(brief({})).toEqual([
      ['target/pharmajet', 1, 0.8],
      ['company/hospital', 1, 0.5],
      ['post/tokyo', 2, 0.45],
      ['target/robots', 2, 0.45],
    ]);
  });

  test('reach has totals by kind and distance', () => {
    expect(reach(graph(), input({ from: 'post/houston' })).groups).toEqual([
      { kind: 'TARGET', hops: 1, count: 1, strength: 0.8, judged: true },
      { kind: 'COMPANY', hops: 1, count: 1, strength: 0.5, judged: true },
      { kind: 'POST', hops: 2, count: 1, strength: 0.45, judged: true },
      { kind: 'TARGET', hops: 2, count: 1, strength: 0.45, judged: true },
    ]);
  });

  test('reach omits cases without a report unless asked, and then gives them the least strength', () => {
    expect(brief({ unsourced: true })).toContainEqual(['target/lab', 1, 0.05]);
    const { reached } = reach(graph(), input({ from: 'post/houston', unsourced: true }));
    expect(reached.filter(({ judged }) => !judged).map(({ id }) => id)).toEqual(['target/lab']);
  });

  test('reach passes through no avoided entity, and through no kind that is not named', () => {
    expect(brief({ avoid: ['company/hospital'] }).map(([id]) => id)).toEqual([
      'target/pharmajet',
      'company/hospital',
    ]);
    expect(brief({ through: ['TARGET'] }).map(([id]) => id)).toEqual([
      'target/pharmajet',
      'company/hospital',
    ]);
  });

  test('reach keeps to the filter and to the kinds asked for', () => {
    const selection = { where: { confidence: { lte: 0.6 } }, answers: {} };
    expect(brief({ selection, kinds: ['COMPANY'] })).toEqual([['company/hospital', 1, 0.5]]);
  });

  test('pages of reach have a stable order', () => {
    const all = reach(graph(), input({ from: 'post/houston' })).reached;
    const pages: string[] = [];
    for (let after: ReachInput['after'] = null; ; ) {
      const page = reach(graph(), input({ from: 'post/houston', first: 1, after }));
      pages.push(...page.reached.map(({ id }) => id));
      after = page.reached[0] ?? null;
      if (!page.hasNextPage) break;
    }
    expect(pages).toEqual(all.map(({ id }) => id));
  });

  test('reach refuses more than eight hops, and an unknown start', () => {
    expect(() => brief({ maxHops: 9 })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => reach(graph(), input({ from: 'post/none' }))).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
  });

  test('reach whose budget ends reports its settled hops, and only entities within them', () => {
    const found = reach(graph(), input({ from: 'post/houston' }), createBudget({ maxWork: 3 }));
    expect(found).toMatchObject({ complete: false, stoppedBy: 'WORK', settledHops: 1 });
    expect(found.reached.map(({ hops }) => hops)).toEqual([1, 1]);
  });

  test('reach finds an entity whose nearest walk would use a case twice', () => {
    // From Houston to the company and on to Tokyo, the third case would serve both hops; by way of the target it does not.
    const projection = new Projection(
      buildProjection({
        posts: [{ id: 'post/houston' }, { id: 'post/tokyo' }],
        targets: [{ id: 'target/1' }],
        companies: [{ id: 'company/1' }],
        reports: [{ id: 'report/1' }],
        cases: [
          { id: 'case/1', posts: ['post/houston'], targets: ['target/1'], confidence: 0.9 },
          { id: 'case/2', targets: ['target/1'], companies: ['company/1'], confidence: 0.8 },
          { id: 'case/3', posts: ['post/houston', 'post/tokyo'], companies: ['company/1'], confidence: 0.5 },
        ].map((row) => ({ ...row, reports: ['report/1'] })),
      }),
    );
    const { reached } = reach(projection, input({ from: 'post/houston' }));
    expect(reached.map(({ id, hops, strength }) => [id, hops, strength])).toEqual([
      ['target/1', 1, 0.9],
      ['company/1', 1, 0.5],
      ['post/tokyo', 3, 0.36],
    ]);
  });

  const question = fc.record({
    start: fc.nat(),
    maxHops: fc.integer({ min: 1, max: 6 }),
    through: fc.oneof(fc.constant(['COMPANY' as const, 'TARGET' as const]), fc.subarray([...partyKinds])),
    kinds: fc.subarray([...partyKinds], { minLength: 1 }),
    avoided: fc.array(fc.nat(), { maxLength: 2 }),
    where: fc.option(fc.record({ confidence: fc.constantFrom({ gte: 0.5 }, { lte: 0.8 }, { gt: 0.4 }) }), {
      nil: null,
    }),
    unsourced: fc.boolean(),
    sameRole: fc.boolean(),
    tuning: fc.constantFrom(defaultTuning, { ...defaultTuning, patience: 0 }),
  });

  test('reach has exactly the entities that trying every path finds, with the same hops and strengths', () => {
    fc.assert(
      fc.property(randomGraph, question, (data, { start, avoided, where, kinds, tuning, ...rest }) => {
        const projection = new Projection(data);
        const from = start % data.bases.END;
        const avoid = avoided.map((each) => each % data.bases.END);
        const selection = { where, answers: {} };
        const found = reach(
          projection,
          input({
            from: projection.entityId(from),
            avoid: avoid.map((each) => projection.entityId(each)),
            selection,
            kinds,
            ...rest,
          }),
          createBudget(),
          tuning,
        );
        expect(found).toMatchObject({ complete: true, stoppedBy: null, settledHops: rest.maxHops });
        const caseMask = selectCases(projection, selection);
        const firstPaths = new Map<string, Pick<OraclePath, 'entities' | 'cases'>>();
        const expected = Array.from({ length: data.bases.END }, (_, to) => to)
          .filter((to) => to !== from && kinds.includes(projection.kindOf(to)))
          .flatMap((to) => {
            const asked = pathInput({ from, to, avoid, caseMask, first: 1, ...rest });
            return bruteForcePaths(data, asked).map(({ entities, cases, strength }) => {
              firstPaths.set(projection.entityId(to), { entities, cases });
              return {
                entity: to,
                id: projection.entityId(to),
                kind: projection.kindOf(to),
                hops: entities.length - 1,
                strength,
                judged: cases.every(
                  (id) => (data.confidence.codes[projection.caseNumber(id) ?? -1] ?? 0) > 0,
                ),
              };
            });
          });
        const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
          one.id < other.id ? -1 : 1;
        const reached = found.reached.map(({ cost: _, ...entity }) => entity);
        expect([...reached].sort(byId)).toEqual(expected.sort(byId));
        expect(found.totalCount).toBe(expected.length);
        const inOrder = [...reached].sort(
          (one, other) => one.hops - other.hops || other.strength - one.strength || byId(one, other),
        );
        expect(reached).toEqual(inOrder);
        const asked = { from, to: from, avoid, selection, ...rest };
        const paths = reachPaths(projection, { question: asked, reached: found.reached }, createBudget());
        const told = paths.map(({ entities, hops }) => ({
          entities: entities.map((entity) => projection.entityId(entity)),
          cases: hops.map(({ assigned }) => projection.caseId(assigned)),
        }));
        expect(told).toEqual(found.reached.map(({ id }) => firstPaths.get(id)));
        expect(found.groups.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
        for (const { kind, hops, strength } of found.groups) {
          const group = expected.filter((each) => each.kind === kind && each.hops === hops);
          expect(strength).toBe(Math.max(...group.map((each) => each.strength)));
        }
      }),
      rounds(100),
    );
  }, 120_000);

  test('reach that is cut short has only entities within its settled hops, and says so', () => {
    fc.assert(
      fc.property(
        randomGraph,
        question,
        fc.integer({ min: 1, max: 400 }),
        (data, { start, ...rest }, work) => {
          const projection = new Projection(data);
          const from = projection.entityId(start % data.bases.END);
          const selection = { where: rest.where, answers: {} };
          const asked = input({ from, ...rest, selection });
          const found = reach(projection, asked, createBudget({ maxWork: work }));
          const whole = reach(projection, asked);
          expect(found.complete).toBe(found.stoppedBy === null);
          expect(found.reached).toEqual(whole.reached.filter(({ hops }) => hops <= found.settledHops));
        },
      ),
      rounds(150),
    );
  }, 120_000);
});
