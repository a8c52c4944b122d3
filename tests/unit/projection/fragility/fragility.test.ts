import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseFilter } from '../../../../src/generated/schema.ts';
import { partyKinds } from '../../../../src/model/parties.ts';
import { createBudget } from '../../../../src/projection/budget.ts';
import { attested as answered } from '../../../../src/projection/fragility/attestedSelection.ts';
import type { FindingQuestion, FindingResult } from '../../../../src/projection/fragility/finding.ts';
import { type FragilityOutput, fragility } from '../../../../src/projection/fragility/fragility.ts';
import { type ChangedCases, fragilityCases } from '../../../../src/projection/fragility/fragilityCases.ts';
import { searchPaths } from '../../../../src/projection/paths/searchPaths.ts';
import type { Projection } from '../../../../src/projection/projection.ts';
import { rounds } from '../../../support/rounds.ts';
import type { ProjectionRows } from '../support/buildProjection.ts';
import { randomFilter } from '../support/randomFilter.ts';
import { attested, attestedRows, copiesOf, without } from './attestedRows.ts';
import { Record } from './oracle.ts';

/** A finding as a person puts it: in ids and filters. */
type Asked =
  | { readonly kind: 'COUNT'; readonly where: CaseFilter | null }
  | { readonly kind: 'SHARE'; readonly where: CaseFilter; readonly of: CaseFilter }
  | { readonly kind: 'RANK'; readonly entity: string; readonly where: CaseFilter | null }
  | {
      readonly kind: 'PATH';
      readonly from: string;
      readonly to: string;
      readonly where: CaseFilter | null;
      readonly options: PathOptions;
    };

type PathOptions = Omit<Extract<FindingQuestion, { kind: 'PATH' }>['question'], 'from' | 'to'>;

const numberOf = (projection: Projection, id: string) => projection.entityNumber(id) ?? -1;

async function questionOf(record: Record, asked: Asked): Promise<FindingQuestion> {
  const { projection } = record;
  const select = async (where: CaseFilter | null) =>
    answered(projection, await record.select(where), async (tests) => record.reportIds(tests));
  switch (asked.kind) {
    case 'COUNT':
      return { kind: 'COUNT', selection: await select(asked.where) };
    case 'SHARE':
      return {
        kind: 'SHARE',
        part: await select({ and: [asked.of, asked.where] }),
        whole: await select(asked.of),
      };
    case 'RANK':
      return {
        kind: 'RANK',
        entity: numberOf(projection, asked.entity),
        selection: await select(asked.where),
      };
    case 'PATH':
      return {
        kind: 'PATH',
        question: {
          ...asked.options,
          from: numberOf(projection, asked.from),
          to: numberOf(projection, asked.to),
        },
        selection: await select(asked.where),
      };
  }
}

/** Returns the value of a finding over one record, computed as if there were no other. */
async function valueIn(record: Record, asked: Asked) {
  const { projection } = record;
  const { data } = projection;
  switch (asked.kind) {
    case 'COUNT':
      return (await record.casesOf(asked.where)).length;
    case 'SHARE': {
      const whole = await record.casesOf(asked.of);
      const part = await record.casesOf({ and: [asked.of, asked.where] });
      return whole.length === 0 ? null : part.length / whole.length;
    }
    case 'RANK': {
      const cases = new Set(await record.casesOf(asked.where));
      const entity = numberOf(projection, asked.entity);
      const [start, end] = projection.range(projection.kindOf(entity));
      const count = (each: number) =>
        [...projection.casesOf(each)].filter((number) => cases.has(projection.caseId(number))).length;
      const counts = Array.from({ length: end - start }, (_, at) => count(start + at));
      return count(entity) === 0 ? null : 1 + counts.filter((other) => other > count(entity)).length;
    }
    case 'PATH': {
      const { paths } = searchPaths(projection, {
        ...asked.options,
        from: numberOf(projection, asked.from),
        to: numberOf(projection, asked.to),
        selection: await record.select(asked.where),
        first: 1,
        withNearMisses: false,
      });
      const [best] = paths;
      // Entities have the same numbers in both records.
      return best === undefined
        ? null
        : { entities: best.entities, strength: best.strength, bases: data.bases };
    }
  }
}

const said = (projection: Projection, { kind }: Asked, { caseCount, share, rank, path }: FindingResult) => {
  if (kind === 'PATH')
    return path && { entities: path.entities, strength: path.strength, bases: projection.data.bases };
  return kind === 'COUNT' ? caseCount : kind === 'SHARE' ? share : rank;
};

const entities = [
  'post/a',
  'post/b',
  'target/a',
  'target/c',
  'company/a',
  'company/b',
  'technology/x-1',
  'area/x',
  'country/AA',
];

const evidenceFilter: fc.Arbitrary<CaseFilter> = fc.constantFrom<CaseFilter>(
  { independentReports: { gte: 2 } },
  { independentReports: { eq: 1 } },
  { report: { eq: 'report/a' } },
  { report: { in: ['report/b', 'report/d'] } },
  { report: { isNull: false } },
  { not: { report: { eq: 'report/c' } } },
  { or: [{ report: { eq: 'report/e' } }, { grade: { eq: 'C2' } }] },
  { grade: { in: ['C3', 'B3'] } },
  { confidence: { lte: 0.65 } },
  { confidence: { isNull: true } },
  { reportCount: { eq: 1 } },
  { not: { language: { eq: 'en' } } },
);

const where = fc.oneof(randomFilter, evidenceFilter);

const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({ kind: fc.constant('COUNT' as const), where: fc.option(where) }),
  fc.record({ kind: fc.constant('SHARE' as const), where, of: where }),
  fc.record({
    kind: fc.constant('RANK' as const),
    entity: fc.constantFrom(...entities),
    where: fc.option(where),
  }),
  fc
    .record({
      ends: fc.uniqueArray(fc.constantFrom(...entities), { minLength: 2, maxLength: 2 }),
      where: fc.option(where),
      options: fc.record({
        maxHops: fc.integer({ min: 1, max: 5 }),
        through: fc.oneof(fc.constant(['COMPANY' as const, 'TARGET' as const]), fc.subarray([...partyKinds])),
        order: fc.constantFrom('NEAREST' as const, 'STRONGEST' as const),
        timeRespecting: fc.boolean(),
        unsourced: fc.boolean(),
        sameRole: fc.boolean(),
      }),
    })
    .map(({ ends: [from = '', to = ''], ...rest }): Asked => ({ kind: 'PATH', from, to, ...rest })),
);

async function ask(record: Record, finding: Asked, withCopies: boolean): Promise<FragilityOutput> {
  const question = await questionOf(record, finding);
  return fragility(record.projection, { finding: question, withCopies, reports: null, listed: 100 });
}

describe('what a finding rests on', () => {
  test('is what the whole record without each report says, for any finding, filter and graph', async () => {
    await fc.assert(
      fc.asyncProperty(attestedRows, asked, fc.boolean(), async (rows, finding, withCopies) => {
        const record = new Record(rows);
        const answer = await ask(record, finding, withCopies);
        const before = await valueIn(record, finding);
        expect(said(record.projection, finding, answer.before)).toEqual(before);
        const expected = new Map<string, unknown>();
        for (const { id } of rows.reports ?? []) {
          const masked = withCopies ? copiesOf(rows, id) : [id];
          const after = await valueIn(new Record(without(rows, masked)), finding);
          if (JSON.stringify(after) !== JSON.stringify(before)) expected.set(id, after);
        }
        const found = answer.changes.map(
          ({ report, after }) =>
            [record.projection.reportId(report), said(record.projection, finding, after)] as const,
        );
        expect(new Map(found)).toEqual(expected);
        expect(answer).toMatchObject({ totalCount: expected.size, complete: true, stoppedBy: null });
      }),
      rounds(1200),
    );
  });

  test('opens to exactly the cases that leave and enter it', async () => {
    await fc.assert(
      fc.asyncProperty(attestedRows, fc.option(where), async (rows, filter) => {
        const record = new Record(rows);
        const finding: Asked = { kind: 'COUNT', where: filter };
        const question = await questionOf(record, finding);
        const { changes } = await ask(record, finding, false);
        const before = await record.casesOf(filter);
        for (const { report, lostCount, gainedCount } of changes) {
          const id = record.projection.reportId(report);
          const after = await new Record(without(rows, [id])).casesOf(filter);
          const open = (which: ChangedCases) =>
            fragilityCases(record.projection, {
              finding: question,
              withCopies: false,
              of: [{ report, which }],
              page: { first: 50, after: null },
            }).flatMap(({ cases }) => cases.map((each) => each.id).sort());
          expect(open('lost')).toEqual(before.filter((each) => !after.includes(each)));
          expect(open('gained')).toEqual(after.filter((each) => !before.includes(each)));
          expect([lostCount, gainedCount]).toEqual([open('lost').length, open('gained').length]);
        }
      }),
      rounds(200),
    );
  });
});

/** Two cases of Houston's, one of them with two reports, and one of Tokyo's. */
const rows: ProjectionRows = attested({
  posts: [{ id: 'post/houston' }, { id: 'post/tokyo' }],
  targets: [{ id: 'target/lab' }, { id: 'target/clinic' }],
  companies: [{ id: 'company/maker' }],
  reports: [
    { id: 'report/1', grade: 'B2' },
    { id: 'report/2', grade: 'C3' },
    { id: 'report/3', grade: 'B2' },
    { id: 'report/4', grade: 'B2', derivedFrom: ['report/3'] },
  ],
  cases: [
    {
      id: 'case/1',
      posts: ['post/houston'],
      targets: ['target/lab'],
      companies: ['company/maker'],
      reports: ['report/1', 'report/2'],
    },
    { id: 'case/2', posts: ['post/houston'], targets: ['target/clinic'], reports: ['report/3'] },
    { id: 'case/3', posts: ['post/tokyo'], targets: ['target/clinic'], reports: ['report/3', 'report/4'] },
  ],
});

describe('a wrong report', () => {
  const record = new Record(rows);
  const briefly = async (finding: Asked, withCopies = false) => {
    const { before, changes } = await ask(record, finding, withCopies);
    return {
      before: said(record.projection, finding, before),
      changes: changes.map(({ report, after, lostCount }) => [
        record.projection.reportId(report),
        said(record.projection, finding, after),
        lostCount,
      ]),
    };
  };

  test('takes away the cases that it alone supports, and leaves the others', async () => {
    expect(await briefly({ kind: 'COUNT', where: null })).toEqual({
      before: 3,
      changes: [['report/3', 2, 1]],
    });
  });

  test('takes its copies with it where that is asked', async () => {
    expect(await briefly({ kind: 'COUNT', where: null }, true)).toEqual({
      before: 3,
      changes: [['report/3', 1, 2]],
    });
  });

  test('moves a rank, also where it is another that loses a case', async () => {
    expect(await briefly({ kind: 'RANK', entity: 'post/tokyo', where: null })).toEqual({
      before: 2,
      changes: [['report/3', 1, 1]],
    });
  });

  test('lets a case into a selection of weak ones', async () => {
    const weak: Asked = { kind: 'COUNT', where: { confidence: { lte: 0.6 } } };
    expect(await briefly(weak)).toEqual({ before: 0, changes: [['report/1', 1, 0]] });
  });

  test('leaves a path weaker, or none', async () => {
    const finding: Asked = {
      kind: 'PATH',
      from: 'post/houston',
      to: 'company/maker',
      where: null,
      options: {},
    };
    const { before, changes } = await ask(record, finding, false);
    expect(before.path?.strength).toBe(0.9);
    expect(
      changes.map(({ report, pathChange, after, lostCount, weakerCount }) => [
        record.projection.reportId(report),
        pathChange,
        after.path?.strength,
        lostCount,
        weakerCount,
      ]),
    ).toEqual([
      ['report/1', 'WEAKER', 0.5, 0, 1],
      ['report/2', 'WEAKER', 0.8, 0, 1],
    ]);
  });

  test('is reported up to where the search stopped, with a mark that it is not complete', async () => {
    const question = await questionOf(record, { kind: 'COUNT', where: null });
    const input = { finding: question, withCopies: false, reports: null, listed: 10 };
    const budget = createBudget({ maxWork: 8 });
    expect(fragility(record.projection, input, budget)).toMatchObject({
      before: { caseCount: 3 },
      reportCount: 0,
      complete: false,
      stoppedBy: 'WORK',
    });
    expect(() => fragility(record.projection, input, createBudget({ maxWork: 2 }))).toThrow('limit of work');
  });
});
