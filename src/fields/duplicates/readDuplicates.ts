import type { FieldContext } from '../../answer/sources/typeScriptField.ts';
import { datasetFile } from '../../model/datasetFiles.ts';
import { judgedKinds } from '../../model/judgementId.ts';
import { isTitled } from '../../model/kinds.ts';
import type { Comparable } from '../../names/match/compareRecords.ts';
import { type DuplicateBounds, duplicateBounds } from './duplicateBounds.ts';
import { type JudgedPair, judgedPairs } from './judgedPairs.ts';
import type { LeftOff } from './leftOff.ts';
import { type LikelyDuplicate, likelyDuplicates } from './likelyDuplicates.ts';
import { nearNames } from './nearNames.ts';

/** The kinds that are compared. Cases have no names, and share their titles with others. */
export const comparedKinds = judgedKinds.filter((kind) => kind !== 'case');

export type ComparedKind = (typeof comparedKinds)[number];

/** Likely duplicates, and what was not compared to find them. */
export interface FoundDuplicates {
  readonly pairs: readonly LikelyDuplicate[];
  readonly leftOff: LeftOff;
}

/** Records that are read at once. */
const RECORDS_AT_ONCE = 2_000;

/** Reads the records of some kinds that share a name, an identifier or an address, or whose names differ by a letter or two, and compares them. */
export async function readDuplicates(
  context: Pick<FieldContext, 'read' | 'signal'>,
  kinds: readonly ComparedKind[],
  judgements: readonly JudgedPair[],
  bounds: DuplicateBounds = duplicateBounds,
): Promise<FoundDuplicates> {
  const named = kinds.filter((kind) => !isTitled(kind)).map((kind) => `${kind}/`);
  const rows = await context.read('duplicateGroups', {
    named,
    addressed: kinds.filter(isTitled).map((kind) => datasetFile(kind).label),
    most: bounds.sharing,
    limit: bounds.groups + 1,
  });
  const groups = rows.slice(0, bounds.groups).flatMap(([ids]) => (ids ? [ids] : []));
  const names =
    named.length === 0 ? [] : await context.read('wholeNames', { named, limit: bounds.spelled + 1 });
  const tooMany = names.length > bounds.spelled;
  const near = await nearNames(tooMany ? [] : names, bounds.sharing, context.signal);
  const compared = [...groups, ...near.pairs];
  const records = await readRecords(context, [...new Set(compared.flat())]);
  const pairs = await likelyDuplicates(compared, records, judgedPairs(judgements), context.signal);
  return {
    pairs,
    leftOff: {
      bounds,
      common: Math.min(rows.length, bounds.groups) - groups.length,
      groups: rows.length > bounds.groups,
      spelled: tooMany || !near.complete,
    },
  };
}

async function readRecords(
  context: Pick<FieldContext, 'read'>,
  ids: readonly string[],
): Promise<Map<string, Comparable>> {
  const records = new Map<string, Comparable>();
  for (let from = 0; from < ids.length; from += RECORDS_AT_ONCE) {
    const rows = await context.read('duplicateRecords', { ids: ids.slice(from, from + RECORDS_AT_ONCE) });
    for (const [id, name, nameZh, identifiers, aliases, country, url] of rows)
      records.set(id, { id, name, nameZh, identifiers, aliases, country, url });
  }
  return records;
}
