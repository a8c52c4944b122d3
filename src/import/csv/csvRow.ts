/** Row of a CSV file before its cells are checked; `fault` is the defect that makes it unreadable. */
export interface CsvRow {
  /** Line on which it begins, 1 for the first of the file. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: CsvFault;
}

/** Defect of a row: text after a closing quote, a quote that is never closed, bytes that are not UTF-8, or more than a million characters. */
export type CsvFault = 'quote' | 'unclosed' | 'bytes' | 'long';
