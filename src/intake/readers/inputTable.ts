/** A row of an input: the line or row where it begins, counted from 1 as the program that saved it counts, and its cells as texts, one for each column. */
export interface InputRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row holds the headers, or none does; then the columns are named `Column A`, `Column B` … */
export type HeaderChoice = 'row' | 'none';

/** The headers of a table: found or said, with a way to read it by the other choice. */
export interface TableHeader {
  readonly is: HeaderChoice;
  /** True if a person or a descriptor said it. */
  readonly isSaid: boolean;
  /** Reads the table again, with a row of headers or with none. */
  read(header: HeaderChoice): Promise<InputTable>;
}

/**
 * A table that an input holds: a sheet, a file of separated values, or the nodes or edges of a graph.
 * Dates of a sheet are texts of the form 2019-03-12, numbers as short as they can be; an empty cell is an empty text.
 */
export interface InputTable {
  /** The name of the sheet, or of the file without its extension. */
  readonly name: string;
  /** The file that it was read from, as the user named it. */
  readonly file: string;
  /** The headers as they are written, in their order. */
  readonly columns: readonly string[];
  /** Assumptions of the reader, each a sentence: the encoding and how sure it is, the separator, lines above the headers and below the rows. */
  readonly notes: readonly string[];
  /** The row of the headers; absent where the format has names of columns by itself. */
  readonly header?: TableHeader;
  /** The rows from the first on; may be called again. */
  rows(): AsyncIterable<InputRow>;
}
