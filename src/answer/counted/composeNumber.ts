import type { CaseFilter } from '../../generated/schema.ts';
import { findId } from '../../projection/build/sortedIds.ts';
import { selectCases } from '../../projection/filter/selectCases.ts';
import { countMatching } from '../../projection/joined/countMatching.ts';
import { idsOfKind, type ListedKind } from '../../projection/lists/listedKinds.ts';
import { type RecordCountField, recordCounts } from '../../projection/lists/recordCounts.ts';
import type { CurrentProjection } from '../../projection/projections.ts';
import type { StatementDraft } from '../compose/statementDraft.ts';
import type { Piece } from '../compose/types.ts';
import { RevisionMoved } from '../read/runStatements.ts';
import { CountedNumber } from './countedNumber.ts';
import { countingTurns, numberOf } from './counting.ts';

/** A count that records have as a field, as the projection counts it. */
export interface NumberBy {
  readonly current: CurrentProjection;
  readonly kind: ListedKind;
  readonly field: RecordCountField;
}

/** Composes a count that records have as a field. The statement returns the id of the record; a number that is stored is put in as the row is shaped, any other is counted beforehand. */
export function composeNumber(
  draft: StatementDraft,
  { current, kind, field }: NumberBy,
  record: string,
): Piece {
  const { projection } = current;
  const counts = recordCounts(projection, kind, field);
  const ids = idsOfKind(projection.data, kind);
  const rankOf = (id: unknown): number => {
    const rank = findId(ids, String(id));
    // It is in the projection if that is of the graph's revision.
    if (rank === undefined) throw new RevisionMoved();
    return rank;
  };
  const expression = `${record}.id`;
  const { context } = draft.operation;
  if (counts.isStored && context) {
    countingTurns(context, projection);
    return { calls: [], expression, shape: (id) => counts.of(rankOf(id)) };
  }
  const number = new CountedNumber(current, () => (id) => {
    const rank = rankOf(id);
    return { looked: counts.work(rank), count: counts.of(rank) };
  });
  draft.numbers.push(number);
  return { calls: [], expression, shape: (id) => number.valueOf(String(id)) };
}

/** Returns the number of cases that match, of all or of those that each record above takes part in. */
export const totalNumber = (current: CurrentProjection, where: CaseFilter): CountedNumber =>
  new CountedNumber(current, () => {
    const { projection } = current;
    const mask = selectCases(projection, { where, answers: {} });
    return (id) => {
      const record = id === null ? null : numberOf(projection, id);
      const looked = record === null ? 0 : projection.casesOf(record).length;
      return { count: countMatching(projection, record, mask), looked };
    };
  });
