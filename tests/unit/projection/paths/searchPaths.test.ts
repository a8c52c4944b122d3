import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partyKinds } from '../../../../src/model/parties.ts';
import { createBudget } from '../../../../src/projection/budget.ts';
import { leftOutKinds } from '../../../../src/projection/paths/leftOutKinds.ts';
import { nearMisses } from '../../../../src/projection/paths/nearMisses.ts';
import { defaultTuning } from '../../../../src/projection/paths/search/tuning.ts';
import { type PathQuestion, searchPaths } from '../../../../src/projection/paths/searchPaths.ts';
import { Projection } from '../../../../src/projection/projection.ts';
import { rounds } from '../../../support/rounds.ts';
import { buildProjection, type ProjectionRows } from '../support/buildProjection.ts';
import { bruteForcePaths } from './oracle.ts';
import { randomQuestion } from './questions.ts';

/** Houston offers Delta's vaccine to Alpha Biotech twice; Beijing Lab works with Alpha and with Gamma University. */
const rows: ProjectionRows = {
  countries: [{ id: 'country/US' }],
  areas: [{ id: 'area/bio' }],
  posts: [{ id: 'post/houston' }, { id: 'post/boston' }],
  targets: [
    { id: 'target/alpha', country: 'country/US' },
    { id: 'target/gamma', country: 'country/US' },
    { id: 'target/island' },
  ],
  companies: [{ id: 'company/lab' }],
  technologies: [{ id: 'technology/bio-vaccines', area: 'area/bio' }],
  reports: [
    { id: 'report/1', grade: 'B2' },
    { id: 'report/2', grade: 'C3', derivedFrom: ['report/1'] },
    { id: 'report/3', grade: 'C3' },
    { id: 'report/4', grade: 'F6' },
  ],
  cases: [
    {
      id: 'case/1',
      posts: ['post/houston'],
      targets: ['target/alpha'],
      technologies: ['technology/bio-vaccines'],
      confidence: 0.8,
      grade: 'B2',
      firstDay: '2017-01-01',
      reports: ['report/1'],
    },
    {
      id: 'case/2',
      posts: ['post/houston'],
      targets: ['target/alpha'],
      confidence: 0.5,
      grade: 'C3',
      firstDay: '2018-01-01',
      reports: ['report/3'],
    },
    {
      id: 'case/3',
      targets: ['target/alpha'],
      companies: ['company/lab'],
      confidence: 0.5,
      grade: 'C3',
      firstDay: '2017-01-11',
      reports: ['report/2'],
    },
    {
      id: 'case/4',
      targets: ['target/gamma'],
      companies: ['company/lab'],
      confidence: null,
      grade: 'F6',
      firstDay: '2016-01-01',
      reports: ['report/4'],
    },
    {
      id: 'case/5',
      posts: ['post/boston'],
      targets: ['target/gamma'],
      technologies: ['technology/bio-vaccines'],
      confidence: 0.8,
      grade: 'B2',
      firstDay: '2016-01-01',
      reports: ['report/4'],
      ownGrades: { 'report/4': 'B2' },
    },
    { id: 'case/6', posts: ['post/boston'], targets: ['target/island'], reports: [] },
  ],
};

const projection = new Projection(buildProjection(rows));

const number = (id: string): number => {
  const found = projection.entityNumber(id);
  if (found === undefined) throw new Error(`No entity ${id}`);
  return found;
};

const ask = (from: string, to: string, rest: Partial<PathQuestion> = {}) =>
  searchPaths(projection, {
    from: number(from),
    to: number(to),
    selection: { where: null, answers: {} },
    ...rest,
  });

const idsOf = (entities: readonly number[] = []) => entities.map((entity) => projection.entityId(entity));

describe('what is told of a path', () => {
  const { paths, complete, stoppedBy, leftOut } = ask('post/houston', 'target/gamma');
  const [path] = paths;

  test('a path is described by its entities, and each hop with all its cases', () => {
    expect(idsOf(path?.entities)).toEqual(['post/houston', 'target/alpha', 'company/lab', 'target/gamma']);
    expect(path?.hops.map(({ cases }) => cases.map((one) => projection.caseId(one)))).toEqual([
      ['case/1', 'case/2'],
      ['case/3'],
      ['case/4'],
    ]);
  });

  test('a hop has the strength of its assigned case, a path the product of its hops', () => {
    expect(path?.hops.map(({ strength, judged, caseCount }) => [strength, judged, caseCount])).toEqual([
      [0.8, true, 2],
      [0.5, true, 1],
      [0.05, false, 1],
    ]);
    expect(path?.strength).toBeCloseTo(0.8 * 0.5 * 0.05, 6);
    expect(path?.judged).toBe(false);
    expect(path?.weakestHop).toBe(2);
  });

  test('a hop has the support that the reports of all its cases give together', () => {
    expect(path?.hops.map(({ support }) => support)).toEqual([
      { thousandths: 900, band: 'STRONG', grade: 'B2', independentReports: 2 },
      { thousandths: 500, band: 'FAIR', grade: 'C3', independentReports: 1 },
      { thousandths: null, band: 'UNGRADED', grade: 'F6', independentReports: 1 },
    ]);
  });

  test('a path has the number of its independent reports: two that copy one another are one', () => {
    expect(path?.independentReports).toBe(2);
  });

  test('a path has the days between its cases, which may be negative', () => {
    expect(path?.gaps).toEqual([10, -376]);
  });

  test('an answer says that a higher hop limit might add paths', () => {
    expect([paths.length, complete, stoppedBy]).toEqual([1, true, 'HOPS']);
  });

  test('an answer has the kinds that paths may not pass through, and their entities next to the ends', () => {
    expect(leftOut).toEqual([
      { kind: 'POST', nearFrom: 0, nearTo: 1, nearBoth: 0 },
      { kind: 'TECHNOLOGY', nearFrom: 1, nearTo: 1, nearBoth: 1 },
      { kind: 'COUNTRY', nearFrom: 1, nearTo: 1, nearBoth: 1 },
      { kind: 'AREA', nearFrom: 1, nearTo: 1, nearBoth: 1 },
    ]);
  });
});

test('what was left out is what a hop would lead to if its kind were let through', () => {
  fc.assert(
    fc.property(randomQuestion, ({ data, input }) => {
      if (input.from === input.to) return;
      const projection = new Projection(data);
      const counts = new Map(leftOutKinds(data, input).map((left) => [left.kind, left]));
      for (const kind of partyKinds.filter((one) => !input.through.includes(one))) {
        const [start, end] = projection.range(kind);
        const middle = Array.from({ length: end - start }, (_, at) => start + at).filter(
          (entity) => ![input.from, input.to, ...input.avoid].includes(entity),
        );
        const hop = (from: number, to: number) =>
          bruteForcePaths(data, { ...input, from, to, maxHops: 1, first: 1 }).length === 1;
        const near = (end: number) => middle.filter((entity) => hop(end, entity)).length;
        const left = counts.get(kind);
        expect([left?.nearFrom ?? 0, left?.nearTo ?? 0]).toEqual([near(input.from), near(input.to)]);
      }
    }),
    rounds(200),
  );
});

describe('a search that finds nothing', () => {
  test('a search without a path returns each single relaxation that yields one', () => {
    const { paths, nearMisses: misses } = ask('post/houston', 'target/gamma', { maxHops: 2 });
    expect(paths).toEqual([]);
    expect(misses.map(({ relaxation, path }) => [relaxation, idsOf(path.entities).slice(1, -1)])).toEqual([
      [{ kind: 'MAX_HOPS', maxHops: 3 }, ['target/alpha', 'company/lab']],
      [{ kind: 'THROUGH', through: 'TECHNOLOGY' }, ['technology/bio-vaccines']],
      [{ kind: 'THROUGH', through: 'COUNTRY' }, ['country/US']],
      [{ kind: 'THROUGH', through: 'AREA' }, ['area/bio']],
    ]);
  });

  test('a search without a path tries the filter without each of its fields', () => {
    const where = { grade: { in: ['B2'] }, caseKind: { isNull: true } };
    const { nearMisses: misses } = ask('post/houston', 'company/lab', { selection: { where, answers: {} } });
    expect(misses.map(({ relaxation }) => relaxation)).toContainEqual({ kind: 'FILTER', field: 'grade' });
    expect(misses.map(({ relaxation }) => relaxation)).not.toContainEqual({
      kind: 'FILTER',
      field: 'caseKind',
    });
  });

  test('a search includes cases without a report only if asked, and says that asking would help', () => {
    const without = ask('post/boston', 'target/island');
    expect(without.paths).toEqual([]);
    expect(without.nearMisses.map(({ relaxation }) => relaxation.kind)).toEqual(['UNSOURCED']);
    expect(ask('post/boston', 'target/island', { unsourced: true }).paths[0]?.strength).toBe(0.05);
  });

  test('a search says that no hop limit would help if the ends are not connected', () => {
    expect(ask('post/houston', 'target/island').stoppedBy).toBeNull();
  });

  test('near misses are exactly the relaxations that trying everything confirms', () => {
    fc.assert(
      fc.property(randomQuestion, ({ data, input }) => {
        if (input.from === input.to || bruteForcePaths(data, input).length > 0) return;
        const found = nearMisses(data, input, [], defaultTuning, createBudget());
        const asIds = ({ path }: (typeof found)[number]) =>
          path.entities.map((one) => new Projection(data).entityId(one));
        const nearest = (change: Partial<typeof input>) =>
          bruteForcePaths(data, { ...input, ...change, first: 1, order: 'NEAREST' })[0]?.entities;
        const miss = (kind: string) =>
          found.filter(({ relaxation }) => relaxation.kind === kind).map(asIds)[0];
        if (input.maxHops < 8) expect(miss('MAX_HOPS')).toEqual(nearest({ maxHops: input.maxHops + 1 }));
        if (!input.unsourced) expect(miss('UNSOURCED')).toEqual(nearest({ unsourced: true }));
        if (input.timeRespecting) expect(miss('TIME_RESPECTING')).toEqual(nearest({ timeRespecting: false }));
        if (input.avoid.length > 0) expect(miss('AVOID')).toEqual(nearest({ avoid: [] }));
        if (!input.sameRole) expect(miss('SAME_ROLE')).toEqual(nearest({ sameRole: true }));
        for (const kind of partyKinds.filter((each) => !input.through.includes(each))) {
          const through = found.find(
            ({ relaxation }) => relaxation.kind === 'THROUGH' && relaxation.through === kind,
          );
          const expected = nearest({ through: [...input.through, kind] });
          expect(through && asIds(through)).toEqual(expected);
        }
      }),
      rounds(200),
    );
  }, 120_000);
});

test('a search out of time says so, and gives what it has', () => {
  const budget = createBudget({ deadline: 0, now: () => 1 });
  const answer = searchPaths(
    projection,
    { from: number('post/houston'), to: number('target/gamma'), selection: { where: null, answers: {} } },
    budget,
  );
  expect([answer.complete, answer.stoppedBy, answer.settledHops]).toEqual([false, 'TIME', 0]);
  expect(answer.nearMissesComplete).toBe(false);
});
