import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type PartyKind, parties } from '../../../src/model/parties.ts';
import { breakdown } from '../../../src/projection/breakdown/breakdown.ts';
import {
  type JoinedInput,
  type JoinedPage,
  type JoinedRow,
  joinedOrders,
} from '../../../src/projection/joined/joinedPages.ts';
import { rememberedPages } from '../../../src/projection/joined/rememberedPages.ts';
import { Projection } from '../../../src/projection/projection.ts';
import { rounds } from '../../support/rounds.ts';
import { buildProjection } from './support/buildProjection.ts';
import { randomFilter } from './support/randomFilter.ts';
import { randomRows } from './support/randomRows.ts';

const dimensionOf = (wanted: PartyKind) => parties.find(({ kind }) => kind === wanted)?.dimension ?? 'POST';

const kinds = parties.map(({ kind }) => kind);

const throughOf = (wanted: PartyKind) => parties.find(({ kind }) => kind === wanted)?.through ?? null;

/** Pairs of kinds of which neither takes part through the other: a breakdown joins such dimensions within one record. */
const pairs = kinds.flatMap((from) =>
  kinds
    .filter((to) => to !== from && throughOf(to) !== from && throughOf(from) !== to)
    .map((to) => [from, to] as const),
);

const everyRecord = (projection: Projection, kind: PartyKind): number[] => {
  const [first, end] = projection.range(kind);
  return Array.from({ length: end - first }, (_, index) => first + index);
};

describe('pages of the parties that cases join to a record', () => {
  test('hold the counts and days of a breakdown by the two kinds', () => {
    fc.assert(
      fc.property(randomRows, randomFilter, fc.constantFrom(...pairs), (rows, where, [from, to]) => {
        const projection = new Projection(buildProjection(rows));
        const selection = { where, answers: {} };
        const pageOf = rememberedPages(projection, {
          kind: to,
          selection,
          orderBy: { field: 'CASES', descending: true },
          after: null,
          limit: 1000,
        });
        const counted = everyRecord(projection, from).flatMap((record) =>
          pageOf(record).rows.map(({ party, ...row }) => ({
            keys: [projection.entityId(record), projection.entityId(party)],
            ...row,
          })),
        );
        const expected = breakdown(projection, {
          by: [dimensionOf(from), dimensionOf(to)],
          selection,
          first: 1000,
          after: null,
          orderBy: { field: 'KEYS', direction: 'ASC' },
          counts: [],
        }).rows.filter(({ keys }) => !keys.includes(null));
        const sorted = counted.toSorted((one, other) => (`${one.keys}` < `${other.keys}` ? -1 : 1));
        expect(sorted).toEqual(
          expected
            .map(({ keys, caseCount, firstOn, lastOn, openEnded }) => ({
              keys,
              caseCount,
              firstOn,
              lastOn,
              openEnded,
            }))
            .toSorted((one, other) => (`${one.keys}` < `${other.keys}` ? -1 : 1)),
        );
      }),
      rounds(400),
    );
  });

  test('follow each other without gap or repetition, and are the same when they are asked for again', () => {
    fc.assert(
      fc.property(
        randomRows,
        fc.constantFrom(...pairs),
        fc.constantFrom(...joinedOrders),
        fc.boolean(),
        (rows, [from, to], field, descending) => {
          const projection = new Projection(buildProjection(rows));
          const page = (record: number, after: JoinedInput['after'], limit: number): JoinedPage =>
            rememberedPages(projection, {
              kind: to,
              selection: { where: null, answers: {} },
              orderBy: { field, descending },
              after,
              limit,
            })(record);
          for (const record of everyRecord(projection, from)) {
            const whole = page(record, null, 1000);
            const pieces: JoinedRow[] = [];
            for (let after: JoinedInput['after'] = null; ; ) {
              const next: JoinedRow | undefined = page(record, after, 1).rows[0];
              if (!next) break;
              pieces.push(next);
              const key: string | number | null = {
                CASES: next.caseCount,
                FIRST_ON: next.firstOn,
                LAST_ON: next.lastOn,
              }[field];
              after = { key, id: projection.entityId(next.party) };
            }
            expect(pieces).toEqual(whole.rows);
            expect(whole.totalCount).toBe(whole.rows.length);
            expect(page(record, null, 1000)).toEqual({ ...whole, looked: 0 });
          }
        },
      ),
      rounds(200),
    );
  });
});
