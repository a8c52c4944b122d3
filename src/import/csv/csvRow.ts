/** One row of a CSV file as it stands there; `fault` tells what makes it unreadable. */
export interface CsvRow {
  /** The line that it begins at, 1 for the first of the file. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: CsvFault;
}

/** Text behind a closing quote; a quote that is never closed; bytes that are not UTF-8; more letters than a row may have. */
export type CsvFault = 'quote' | 'unclosed' | 'bytes' | 'long';
