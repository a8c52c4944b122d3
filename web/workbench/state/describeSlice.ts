import { caseFilterWords, idsInFilter } from '../words/caseFilterWords.ts';
import type { Slice } from './investigation.ts';
import { IDS_AT_ONCE, readRecords } from './readRecords.ts';

/** A slice under words that are made from its filter: those that came with it may say anything. */
export const sliceByIds = ({ where, ...rest }: Slice): Slice => ({
  ...rest,
  where,
  label: caseFilterWords(where, (id) => id),
});

/** The same, with the names that its records have in the graph. Rejects where the server does not answer. */
export async function sliceByNames({ where, ...rest }: Slice): Promise<Slice> {
  const ids = idsInFilter(where).slice(0, IDS_AT_ONCE);
  const records = new Map(ids.length > 0 ? await readRecords(ids) : []);
  return { ...rest, where, label: caseFilterWords(where, (id) => records.get(id)?.label ?? id) };
}
