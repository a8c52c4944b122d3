import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idAt, idCount, idsUpTo } from '../../../src/projection/build/sortedIds.ts';
import { idsOfKind, type ListedKind, listedKinds } from '../../../src/projection/lists/listedKinds.ts';
import { type ListInput, type ListPage, listPages } from '../../../src/projection/lists/listPage.ts';
import { type RecordCountField, recordCountFields } from '../../../src/projection/lists/recordCounts.ts';
import { NONE, Projection } from '../../../src/projection/projection.ts';
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

function pageOf(projection: Projection, input: ListInput): ListPage {
  const counting = listPages(projection, input)(null);
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
