import type { HeaderChoice, InputRow } from '../inputTable.ts';

/** The rows of an input before it is known which of them hold headers, titles and totals. */
export interface RawTable {
  readonly name: string;
  readonly file: string;
  readonly notes: readonly string[];
  /** The word for the place of a row: `line` of a text, `row` of a sheet. */
  readonly place: 'line' | 'row';
  /** Headers that are known already: the first row is data then. */
  readonly columns?: readonly string[];
  /** Said by a person or descriptor: a row holds the headers, or none does. */
  readonly header?: HeaderChoice;
  /** The row of the headers, counted from 1 among the rows that are not empty, where a person or descriptor says it. */
  readonly headerAt?: number;
  /** Cells with exactly these texts are empty. */
  readonly missing?: readonly string[];
  /** All rows that are not empty, from the first on; may be called again. */
  rows(): AsyncIterable<InputRow>;
}
