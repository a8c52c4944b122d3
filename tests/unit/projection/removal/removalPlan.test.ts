import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NetworkKind } from '../../../../src/model/parties.ts';
import { createBudget } from '../../../../src/projection/budget.ts';
import { Projection } from '../../../../src/projection/projection.ts';
import { removalPlan } from '../../../../src/projection/removal/removalPlan.ts';
import type { RemovalPlanInput } from '../../../../src/projection/removal/removalQuestion.ts';
import { rounds } from '../../../support/rounds.ts';
import { buildProjection, type ProjectionRows } from '../support/buildProjection.ts';
import { naiveMatch } from '../support/naiveFilter.ts';
import { randomFilter } from '../support/randomFilter.ts';
import { randomRows } from '../support/randomRows.ts';
import { bestWeight, cutBy, joinedPairs } from './naiveRemoval.ts';

const everything = { where: null, answers: {} };
const all: readonly NetworkKind[] = ['POST', 'TARGET', 'COMPANY'];

/** The plan in ids. */
function ask(rows: ProjectionRows, k: number, rest: Partial<RemovalPlanInput> = {}, mostLooks?: number) {
  const projection = new Projection(buildProjection(rows));
  const idOf = (number: number) => projection.entityId(number);
  const question = { k, among: all, selection: everything, listed: 200, ...rest };
  const { steps, ...plan } = removalPlan(projection, question, createBudget(), mostLooks);
  return {
    ...plan,
    steps: steps.map(({ entity, pairs, ...step }) => ({
      ...step,
      id: idOf(entity),
      pairs: pairs.map(({ post, technology, weight }) => [idOf(post), idOf(technology), weight]),
    })),
  };
}

/** Houston's genes pass through one laboratory. Tokyo's lasers pass through two cases, which share a target but no company. */
const rows: ProjectionRows = {
  posts: [{ id: 'post/houston' }, { id: 'post/tokyo' }],
  targets: [{ id: 'target/clinic' }, { id: 'target/lab' }, { id: 'target/robots' }],
  companies: [{ id: 'company/hospital' }, { id: 'company/maker' }],
  technologies: [{ id: 'technology/genes' }, { id: 'technology/lasers' }],
  cases: [
    {
      id: 'case/1',
      posts: ['post/houston'],
      targets: ['target/lab'],
      companies: ['company/hospital'],
      technologies: ['technology/genes'],
    },
    {
      id: 'case/2',
      posts: ['post/tokyo'],
      targets: ['target/clinic', 'target/robots'],
      companies: ['company/hospital'],
      technologies: ['technology/genes', 'technology/lasers'],
      synthetic: true,
    },
    {
      id: 'case/3',
      posts: ['post/tokyo'],
      targets: ['target/robots'],
      companies: ['company/maker'],
      technologies: ['technology/lasers'],
    },
    {
      id: 'case/4',
      posts: ['post/houston'],
      targets: ['target/lab'],
      technologies: ['technology/genes'],
    },
  ],
};

describe('a plan of removals', () => {
  test('begins with what cuts most, and each step opens to the pairs that it cuts', () => {
    expect(ask(rows, 2)).toMatchObject({
      caseCount: 4,
      syntheticCount: 1,
      pairCount: 3,
      weight: 5,
      cutWeight: 5,
      bound: 5,
      steps: [
        {
          id: 'post/tokyo',
          weight: 3,
          pairCount: 2,
          pairs: [
            ['post/tokyo', 'technology/lasers', 2],
            ['post/tokyo', 'technology/genes', 1],
          ],
        },
        { id: 'post/houston', weight: 2, pairs: [['post/houston', 'technology/genes', 2]] },
      ],
    });
  });

  test('counts a pair only when nothing joins it any more, and removes two for one pair where that cuts most', () => {
    const { steps } = ask(rows, 2, { among: ['COMPANY'] });
    expect(steps.map(({ id, weight }) => [id, weight])).toEqual([
      ['company/hospital', 1],
      ['company/maker', 2],
    ]);
    expect(ask(rows, 2, { among: ['TARGET'] }).steps.map(({ id, weight }) => [id, weight])).toEqual([
      ['target/clinic', 0],
      ['target/robots', 3],
    ]);
    expect(ask(rows, 3, { among: ['TARGET'] }).cutWeight).toBe(5);
  });

  test('ends when nothing is left to cut', () => {
    expect(ask(rows, 9).steps).toHaveLength(2);
    expect(ask({ ...rows, cases: [] }, 3)).toMatchObject({ pairCount: 0, bound: 0, steps: [] });
  });

  test('lists as many pairs of a step as are asked for, and counts all', () => {
    const [first] = ask(rows, 1, { listed: 1 }).steps;
    expect(first).toMatchObject({ pairCount: 2, pairs: [['post/tokyo', 'technology/lasers', 2]] });
  });

  test('fails if its budget ends', () => {
    const projection = new Projection(buildProjection(rows));
    const question = { k: 2, among: all, selection: everything, listed: 1 };
    expect(() => removalPlan(projection, question, createBudget({ maxWork: 3 }))).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });
});

const someKinds = fc.subarray([...all], { minLength: 1 });

describe('for any graph, filter and kinds', () => {
  test('up to three removals cut as much as the best of all sets does', () => {
    fc.assert(
      fc.property(
        randomRows,
        randomFilter,
        someKinds,
        fc.integer({ min: 1, max: 3 }),
        (graph, where, among, k) => {
          const pairs = joinedPairs(graph.cases.filter((row) => naiveMatch(graph, row, where)));
          const plan = ask(graph, k, { among, selection: { where, answers: {} } });
          const best = bestWeight(graph, pairs, among, k);
          expect([plan.cutWeight, plan.bound]).toEqual([best, best]);
        },
      ),
      rounds(300),
    );
  });

  test('more removals cut no more than the bound that is told, and no set cuts more than it', () => {
    fc.assert(
      fc.property(randomRows, someKinds, fc.integer({ min: 4, max: 5 }), (graph, among, k) => {
        const plan = ask(graph, k, { among });
        expect(plan.bound).toBeGreaterThanOrEqual(bestWeight(graph, joinedPairs(graph.cases), among, k));
        expect(plan.bound).toBeGreaterThanOrEqual(plan.cutWeight);
      }),
      rounds(150),
    );
  });

  test('a search that is cut short tells a bound that no set exceeds', () => {
    fc.assert(
      fc.property(
        randomRows,
        someKinds,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 60 }),
        (graph, among, k, mostLooks) => {
          const plan = ask(graph, k, { among }, mostLooks);
          expect(plan.bound).toBeGreaterThanOrEqual(bestWeight(graph, joinedPairs(graph.cases), among, k));
          expect(plan.bound).toBeGreaterThanOrEqual(plan.cutWeight);
        },
      ),
      rounds(150),
    );
  });

  test('each step lists exactly the pairs that it cuts after those before it', () => {
    fc.assert(
      fc.property(randomRows, randomFilter, fc.integer({ min: 1, max: 7 }), (graph, where, k) => {
        const pairs = joinedPairs(graph.cases.filter((row) => naiveMatch(graph, row, where)));
        const { steps } = ask(graph, k, { selection: { where, answers: {} } });
        const removed: string[] = [];
        for (const step of steps) {
          const before = cutBy(pairs, removed);
          removed.push(step.id);
          const cut = cutBy(pairs, removed).filter((pair) => !before.includes(pair));
          expect(step.pairs).toEqual(
            cut.map(({ post, technology, cases }) => [post, technology, cases.length]),
          );
        }
      }),
      rounds(150),
    );
  });
});
