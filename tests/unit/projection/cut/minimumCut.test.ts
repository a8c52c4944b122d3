import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partyKinds } from '../../../../src/model/parties.ts';
import { createBudget } from '../../../../src/projection/budget.ts';
import type { CutQuestion } from '../../../../src/projection/cut/cutAnswer.ts';
import { minimumCut } from '../../../../src/projection/cut/minimumCut.ts';
import { Projection, type ProjectionData } from '../../../../src/projection/projection.ts';
import { rounds } from '../../../support/rounds.ts';
import { randomGraph } from '../paths/randomGraph.ts';
import { buildProjection } from '../support/buildProjection.ts';

type Asked = Required<Omit<CutQuestion, 'selection'>>;

const everything = { where: null, answers: {} };

const question = fc
  .record({
    data: randomGraph,
    ends: fc.array(fc.nat(), { minLength: 2, maxLength: 4 }),
    through: fc.oneof(fc.constant(['COMPANY' as const, 'TARGET' as const]), fc.subarray([...partyKinds])),
    avoid: fc.array(fc.nat(), { maxLength: 1 }),
    unsourced: fc.boolean(),
    sameRole: fc.boolean(),
    besideDirect: fc.boolean(),
  })
  .map(({ data, ends, avoid, ...rest }) => {
    const numbers = [...new Set(ends.map((end) => end % data.bases.END))];
    const asked: Asked = {
      ...rest,
      from: numbers.slice(0, 1),
      to: numbers.slice(1),
      avoid: avoid.map((entity) => entity % data.bases.END),
      listed: 50,
    };
    return { data, asked };
  });

/** Returns the entities at one hop, straight from the definition. */
function hopsOf(
  data: ProjectionData,
  { unsourced, sameRole }: Asked,
): (one: number, other: number) => boolean {
  const projection = new Projection(data);
  const cases = Array.from({ length: data.bases.END }, (_, entity) =>
    [...projection.casesOf(entity)].filter((one) => unsourced || projection.reportsOf(one).length > 0),
  );
  return (one, other) =>
    one !== other &&
    (sameRole || projection.kindOf(one) !== projection.kindOf(other)) &&
    (cases[one] ?? []).some((number) => cases[other]?.includes(number));
}

/** True if a chain leads from one side to the other without the removed entities; direct hops from end to end do not count. */
function isConnected(data: ProjectionData, asked: Asked, removed: readonly number[]): boolean {
  const projection = new Projection(data);
  const hop = hopsOf(data, asked);
  const all = Array.from({ length: data.bases.END }, (_, entity) => entity);
  const passable = all.filter(
    (entity) =>
      asked.through.includes(projection.kindOf(entity)) &&
      ![...asked.from, ...asked.to, ...asked.avoid, ...removed].includes(entity),
  );
  const reached = new Set(passable.filter((entity) => asked.from.some((end) => hop(end, entity))));
  for (const entity of reached) for (const next of passable) if (hop(entity, next)) reached.add(next);
  return [...reached].some((entity) => asked.to.some((end) => hop(entity, end)));
}

function smallestCut(data: ProjectionData, asked: Asked): number {
  const all = Array.from({ length: data.bases.END }, (_, entity) => entity);
  let best = all.length;
  for (let set = 0; set < 1 << all.length; set += 1) {
    const removed = all.filter((entity) => (set >> entity) & 1);
    if (removed.length < best && !isConnected(data, asked, removed)) best = removed.length;
  }
  return best;
}

describe('the smallest cut', () => {
  test('a cut separates the two sides, and as many routes without a common entity prove it', () => {
    fc.assert(
      fc.property(question, ({ data, asked }) => {
        const { cut, routes, routeCount, joined, complete } = minimumCut(new Projection(data), {
          ...asked,
          selection: everything,
        });
        const hop = hopsOf(data, asked);
        expect(joined.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(
          asked.from
            .flatMap((from) => asked.to.filter((to) => hop(from, to)).map((to) => `${from} ${to}`))
            .sort(),
        );
        expect(complete).toBe(true);
        if (joined.length > 0 && !asked.besideDirect) {
          expect(cut).toBeNull();
          return;
        }
        expect(isConnected(data, asked, cut ?? [])).toBe(false);
        expect(routeCount).toBe(cut?.length);
        const between = routes.flatMap(({ entities }) => entities.slice(1, -1));
        expect(new Set(between).size).toBe(between.length);
        const projection = new Projection(data);
        for (const { entities, cases } of routes) {
          expect(asked.from).toContain(entities[0]);
          expect(asked.to).toContain(entities[entities.length - 1]);
          expect(entities.slice(1).every((entity, at) => hop(entities[at] ?? 0, entity))).toBe(true);
          cases.forEach((number, at) => {
            expect([...projection.casesOf(entities[at] ?? 0)]).toContain(number);
            expect([...projection.casesOf(entities[at + 1] ?? 0)]).toContain(number);
          });
          for (const entity of entities.slice(1, -1)) {
            expect(asked.through).toContain(projection.kindOf(entity));
            expect(asked.avoid).not.toContain(entity);
          }
        }
      }),
      rounds(400),
    );
  }, 120_000);

  test('a cut is as small as trying every set of entities finds', () => {
    const small = question.filter(({ data }) => data.bases.END <= 10);
    fc.assert(
      fc.property(small, ({ data, asked }) => {
        const { cut } = minimumCut(new Projection(data), {
          ...asked,
          selection: everything,
          besideDirect: true,
        });
        expect(cut?.length).toBe(smallestCut(data, asked));
      }),
      rounds(40),
    );
  }, 120_000);

  /** Two routes that a greedy search gets wrong: the shortest one takes an entity of each. */
  test('a cut is found if the first route taken blocks two others', () => {
    const link = (id: string, targets: string[], companies: string[], posts: string[] = []) => ({
      id: `case/${id}`,
      targets: targets.map((one) => `target/${one}`),
      companies: companies.map((one) => `company/${one}`),
      posts: posts.map((one) => `post/${one}`),
      confidence: 0.8,
      reports: ['report/1'],
    });
    const projection = new Projection(
      buildProjection({
        posts: [{ id: 'post/a' }, { id: 'post/z' }],
        targets: ['p', 'q', 'r', 's'].map((one) => ({ id: `target/${one}` })),
        companies: ['k', 'l', 'm', 'n'].map((one) => ({ id: `company/${one}` })),
        reports: [{ id: 'report/1' }],
        cases: [
          link('01', ['p'], [], ['a']),
          link('02', ['q'], [], ['a']),
          link('03', ['p'], ['k']),
          link('04', [], ['k'], ['z']),
          link('05', ['q'], ['k']),
          link('06', ['p'], ['l']),
          link('07', ['r'], ['l']),
          link('08', ['r'], ['m']),
          link('09', [], ['m'], ['z']),
        ],
      }),
    );
    const number = (id: string) => projection.entityNumber(id) ?? -1;
    const { cut, routes } = minimumCut(projection, {
      from: [number('post/a')],
      to: [number('post/z')],
      selection: everything,
    });
    expect(cut?.map((entity) => projection.entityId(entity))).toEqual(['target/p', 'target/q']);
    expect(
      routes.map(({ entities }) => entities.map((entity) => projection.entityId(entity)).join(' ')).sort(),
    ).toEqual(['post/a target/p company/l target/r company/m post/z', 'post/a target/q company/k post/z']);
  });

  test('a search that was cut short claims no cut', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 0, max: 40 }), ({ data, asked }, maxWork) => {
        const whole = minimumCut(new Projection(data), {
          ...asked,
          selection: everything,
          besideDirect: true,
        });
        const part = minimumCut(
          new Projection(data),
          { ...asked, selection: everything, besideDirect: true },
          createBudget({ maxWork }),
        );
        if (part.complete) expect(part).toEqual(whole);
        else {
          expect([part.cut, part.stoppedBy]).toEqual([null, 'WORK']);
          expect(part.routeCount).toBeLessThanOrEqual(whole.routeCount);
        }
      }),
      rounds(300),
    );
  });
});
