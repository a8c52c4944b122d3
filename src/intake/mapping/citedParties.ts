import { listOfKind } from './listOfKind.ts';
import { citedRecord, kindOfRecord } from './meaning.ts';
import type { ReadRow, RowRecord } from './readRow.ts';

/** The parties that a citation of a row is about. */
export interface CitedParties {
  /** Their ids; null if the citation is about the case as a whole. */
  readonly ids: readonly string[] | null;
  /** True if the row names one of them, though it was decided to be no record. */
  readonly named: boolean;
}

/**
 * Finds the parties that a citation is about: of `citation of target 2` the record `target 2`, and of `citation of target`, where no record has this
 * name, all foreign parties that the row's case lists. `ids` has those of the row's records.
 */
export function citedParties(
  citation: RowRecord,
  { records }: ReadRow,
  ids: ReadonlyMap<string, string>,
): CitedParties {
  const cited = citedRecord(citation.record);
  if (cited === null) return { ids: null, named: false };
  const own = records.get(cited);
  if (own && (ids.has(cited) || !own.isConstant))
    return { ids: [ids.get(cited) ?? []].flat(), named: own.values.has('name') };
  const kind = kindOfRecord(cited);
  const column = kind === null ? undefined : listOfKind[kind];
  // A number names one record, and no place in a list.
  if (column === undefined || cited !== kind) return { ids: [], named: false };
  const ofCase = records.get('case');
  const listed = [ofCase?.lists.get(column) ?? ofCase?.values.get(column) ?? []].flat();
  return {
    ids: listed.map((id) => `${kind}/${id}`),
    named: [...records.values()].some(
      (each) =>
        (each.kind === kind && each.values.has('name')) ||
        each.names.some((name) => name.column.names === kind),
    ),
  };
}
