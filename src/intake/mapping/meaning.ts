import type { Column } from '../../model/columns.ts';
import { datasetFile } from '../../model/datasetFiles.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { listOfKind } from './listOfKind.ts';

/** The meaning of a column of a table: a column of the model, of one of the records that a row makes. */
export interface ColumnMeaning {
  /** The record within the row: its kind, with a number where a row makes several of a kind, such as `target 2`; or `citation of target 2`. */
  readonly record: string;
  readonly kind: Kind;
  readonly column: Column;
}

/** Returns the meaning that a mapping writes as `target 2.country`; null if the model has no such column. */
export function readMeaning(text: string): ColumnMeaning | null {
  const [record = '', name = '', ...more] = text.split('.');
  const kind = kindOfRecord(record);
  if (kind === null || more.length > 0) return null;
  // What a citation of one party connects follows from the row.
  if (citedRecord(record) !== null && ['case', 'report', 'entity'].includes(name)) return null;
  const column = datasetFile(kind).columns.find((each) => each.name === name);
  return column ? { record, kind, column } : null;
}

/** Returns the kind of a record by its name in a mapping; null if it names none. */
export function kindOfRecord(record: string): Kind | null {
  const cited = citedRecord(record);
  if (cited !== null) {
    const party = kindOfRecord(cited);
    return party !== null && party in listOfKind ? 'citation' : null;
  }
  const [kind, number, ...more] = record.split(' ');
  if (more.length > 0 || (number !== undefined && !/^[1-9]\d{0,2}$/.test(number))) return null;
  return kinds.find((each) => each === kind) ?? null;
}

/** Returns the record that a citation is about: `target 2` of `citation of target 2`; null if it is about the case as a whole, or the record is no citation. */
export const citedRecord = (record: string): string | null =>
  record.startsWith(CITATION_OF) ? record.slice(CITATION_OF.length) : null;

const CITATION_OF = 'citation of ';

/** Returns the meaning as a mapping writes it. */
export const writeMeaning = (record: string, column: string): string => `${record}.${column}`;

/** True if a cell with the meaning may have several items, and several columns of a table may have it: their items are joined. */
export const isList = ({ column }: ColumnMeaning): boolean =>
  ['references', 'words', 'aliases', 'identifiers'].includes(column.cell);
