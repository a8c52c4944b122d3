import type { FieldContext } from '../../answer/sources/typeScriptField.ts';
import { datasetFile } from '../../model/datasetFiles.ts';
import { judgedKinds } from '../../model/judgementId.ts';
import { isTitled } from '../../model/kinds.ts';
import type { Comparable } from '../../names/match/compareRecords.ts';
import { type JudgedPair, judgedPairs } from './judgedPairs.ts';
import { type LikelyDuplicate, likelyDuplicates } from './likelyDuplicates.ts';

/** The kinds that are compared. Cases have no names, and share their titles with others. */
export const comparedKinds = judgedKinds.filter((kind) => kind !== 'case');

export type ComparedKind = (typeof comparedKinds)[number];

/** Likely duplicates, and the number of names that too many records share to be compared. */
export interface FoundDuplicates {
  readonly pairs: readonly LikelyDuplicate[];
  readonly skipped: number;
}

/** A name that more records share is common, or a mistake of a whole file: comparing each with each tells nobody anything. */
export const MOST_SHARING = 50;

/** Records that are read at once. */
const RECORDS_AT_ONCE = 2_000;

/** Reads the records of some kinds that share a name, an identifier or an address, and compares them. */
export async function readDuplicates(
  context: FieldContext,
  kinds: readonly ComparedKind[],
  judgements: readonly JudgedPair[],
): Promise<FoundDuplicates> {
  const labelsOf = (of: readonly ComparedKind[]) => of.map((kind) => datasetFile(kind).label);
  const rows = await context.read('duplicateGroups', {
    named: labelsOf(kinds.filter((kind) => !isTitled(kind))),
    addressed: labelsOf(kinds.filter(isTitled)),
    most: MOST_SHARING,
  });
  const groups = rows.flatMap(([ids]) => (ids ? [ids] : []));
  const records = await readRecords(context, [...new Set(groups.flat())]);
  const isJudged = judgedPairs(judgements);
  const pairs = await likelyDuplicates(groups, records, isJudged, context.signal);
  return { pairs, skipped: rows.length - groups.length };
}

async function readRecords(context: FieldContext, ids: readonly string[]): Promise<Map<string, Comparable>> {
  const records = new Map<string, Comparable>();
  for (let from = 0; from < ids.length; from += RECORDS_AT_ONCE) {
    const rows = await context.read('duplicateRecords', { ids: ids.slice(from, from + RECORDS_AT_ONCE) });
    for (const [id, name, nameZh, identifiers, aliases, country, url] of rows)
      records.set(id, { id, name, nameZh, identifiers, aliases, country, url });
  }
  return records;
}
