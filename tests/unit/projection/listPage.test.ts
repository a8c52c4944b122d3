import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseFilter } from '../../../src/generated/schema.ts';
import { idAt, idCount, idsUpTo } from '../../../src/projection/build/sortedIds.ts';
import { hasCase } from '../../../src/projection/filter/masks/caseMask.ts';
import { selectCases } from '../../../src/projection/filter/selectCases.ts';
import { type SortedField, sortedFields } from '../../../src/projection/lists/caseOrder.ts';
import { idsOfKind, type ListedKind, listedKinds } from '../../../src/projection/lists/listedKinds.ts';
import { type ListInput, type ListPage, listPages } from '../../../src/projection/lists/listPage.ts';
import { type RecordCountField, recordCountFields } from '../../../src/projection/lists/recordCounts.ts';
import { rememberedLists } from '../../../src/projection/lists/rememberedLists.ts';
import { NO_DAY, NONE, Projection } from '../../../src/projection/projection.ts';
import { rounds } from '../../support/rounds.ts';
import { buildProjection } from './support/buildProjection.ts';
import { randomRows } from './support/randomRows.ts';

const fields = listedKinds.flatMap((kind) => recordCountFields[kind].map((field) => ({ kind, field })));

/** The count of a record, made from the lists of parties and reports alone. */
function plainCount(projection: Projection, kind: ListedKind, field: RecordCountField, rank: number): number {
  const { data } = projection;
  if (kind === 'CASE') return projection.reportsOf(rank).length;
  const cases = Array.from({ length: data.cases }, (_, number) => number);
  if (kind === 'REPORT') return cases.filter((number) => projection.reportsOf(number).includes(rank)).length;
  const record = data.bases[kind] + rank;
  const countryOf = (target: number) => data.targetCountry[target - data.bases.TARGET] ?? NONE;
  if (kind === 'COUNTRY' && field === 'targetCount')
    return [...data.targetCountry].filter((country) => country === record).length;
  const own = cases.filter((number) => projection.casesOf(record).includes(number));
  if (field === 'caseCount') return own.length;
  const parties = new Set(own.flatMap((number) => [...projection.partiesOf(number)]));
  const ofKind = (wanted: string) => [...parties].filter((party) => projection.kindOf(party) === wanted);
  if (field === 'countryCount')
    return new Set(
      ofKind('TARGET')
        .map(countryOf)
        .filter((country) => country !== NONE),
    ).size;
  return ofKind(field.replace('Count', '').toUpperCase()).length;
}

/** Makes the page, and expects the same of a memory that makes it and of one that has it. */
function pageOf(projection: Projection, input: ListInput, record: number | null = null): ListPage {
  const page = finished(listPages(projection, input)(record));
  for (let time = 0; time < 2; time += 1)
    expect(finished(rememberedLists(projection, input)(record))).toEqual(page);
  return page;
}

function finished(counting: Generator<number, ListPage>): ListPage {
  let step = counting.next();
  while (!step.done) step = counting.next();
  return step.value;
}

describe('a list in the order of a count', () => {
  test('holds each record once, with its count, page by page, ties by id', () => {
    fc.assert(
      fc.property(
        randomRows,
        fc.constantFrom(...fields),
        fc.boolean(),
        fc.integer({ min: 1, max: 4 }),
        (rows, { kind, field }, descending, limit) => {
          const projection = new Projection(buildProjection(rows));
          const ids = idsOfKind(projection.data, kind);
          const expected = Array.from({ length: idCount(ids) }, (_, rank) => ({
            id: idAt(ids, rank),
            key: plainCount(projection, kind, field, rank),
          })).sort((one, other) => {
            const byKey = descending ? other.key - one.key : one.key - other.key;
            return byKey || (one.id < other.id ? -1 : 1);
          });
          const found: ListPage['rows'][number][] = [];
          let after: ListInput['after'] = null;
          for (;;) {
            const { rows: next, totalCount }: ListPage = pageOf(projection, {
              selection: { kind, where: null },
              orderBy: { field, descending },
              after,
              limit,
            });
            expect(totalCount).toBe(expected.length);
            found.push(...next);
            after = next.at(-1) ?? null;
            if (after === null) break;
          }
          expect(found).toEqual(expected);
        },
      ),
      rounds(200),
    );
  });
});

/** The value of a case that a field stands for, read from its column. */
function plainValue({ data }: Projection, field: SortedField, number: number): string | number | null {
  if (field === 'CONFIDENCE') return data.confidence.values[data.confidence.codes[number] ?? 0] ?? null;
  const { codes, values } = field === 'DATE' ? data.date : data.publishedOn;
  const day = values[codes[number] ?? 0]?.first ?? NO_DAY;
  return day === NO_DAY ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
}

const filters: readonly (CaseFilter | null)[] = [
  null,
  { not: { grade: { isNull: true } } },
  { caseKind: { eq: 'OFFER' } },
  { or: [] },
];

describe('a list of cases in the order of a value', () => {
  test('holds each case that matches once, page by page, ties by id, unknown values last', () => {
    fc.assert(
      fc.property(
        randomRows,
        fc.constantFrom(...sortedFields),
        fc.boolean(),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(...filters),
        fc.boolean(),
        (rows, field, descending, limit, where, ofRecord) => {
          const projection = new Projection(buildProjection(rows));
          const record = ofRecord && projection.data.bases.END > 0 ? 0 : null;
          const matching = selectCases(projection, { where, answers: {} });
          const all = Array.from({ length: projection.data.cases }, (_, number) => number);
          const expected = all
            .filter((number) => record === null || projection.casesOf(record).includes(number))
            .filter((number) => matching === null || hasCase(matching, number))
            .map((number) => ({
              id: projection.caseId(number),
              key: plainValue(projection, field, number),
            }))
            .sort((one, other) => {
              const byId = one.id < other.id ? -1 : 1;
              if (one.key === other.key) return byId;
              if (one.key === null || other.key === null) return one.key === null ? 1 : -1;
              return one.key < other.key === descending ? 1 : -1;
            });
          const page = (after: ListInput['after']) =>
            pageOf(
              projection,
              { selection: { kind: 'CASE', where }, orderBy: { field, descending }, after, limit },
              record,
            );
          const found: ListPage['rows'][number][] = [];
          for (let after: ListInput['after'] = null; ; after = found.at(-1) ?? null) {
            const { rows: next, totalCount } = page(after);
            expect(totalCount).toBe(expected.length);
            found.push(...next);
            if (next.length === 0) break;
          }
          expect(found).toEqual(expected);
          // A cursor whose value no case has any more stands where the value would.
          const key = field === 'CONFIDENCE' ? 0.4321 : '2018-02-29';
          const beyond = ({ key: each }: { key: string | number | null }) =>
            each === null || (descending ? each < key : each > key);
          expect(page({ key, id: 'case/m' }).rows).toEqual(expected.filter(beyond).slice(0, limit));
        },
      ),
      rounds(200),
    );
  });
});

test('idsUpTo counts the ids that sort before one or are equal to it, of whatever prefix', () => {
  const projection = new Projection(
    buildProjection({ ...emptyRows, targets: [{ id: 'target/b' }, { id: 'target/d' }] }),
  );
  const ids = projection.data.entityIds.TARGET;
  expect(
    ['post/z', 'target/a', 'target/b', 'target/c', 'target/d', 'target/da', 'tb'].map((id) =>
      idsUpTo(ids, id),
    ),
  ).toEqual([0, 0, 1, 1, 2, 2, 2]);
});

const emptyRows = {
  countries: [],
  schemes: [],
  areas: [],
  posts: [],
  targets: [],
  companies: [],
  technologies: [],
  reports: [],
  cases: [],
};
