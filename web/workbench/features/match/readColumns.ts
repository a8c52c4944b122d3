import { parse } from 'csv-parse/browser/esm/sync';

/** Columns of a table that was dropped or pasted, each with its cells. */
export interface Columns {
  readonly names: readonly string[];
  readonly cells: readonly (readonly string[])[];
  /** The column that most likely has the names. */
  readonly best: number;
}

/** Largest table that is read, in characters. */
export const MAX_TABLE = 5_000_000;

const nameOf = /name|title|institution|organi[sz]ation|名/iu;

/**
 * Reads a table: a file with a header, whose separator is the one that its first line has most of, or cells copied from a spreadsheet, which
 * have none. Throws where quotes are left open.
 */
export function readColumns(text: string, hasHeader: boolean): Columns {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (separator: string) => first.split(separator).length;
  const [delimiter = ','] = ['\t', ',', ';'].sort((one, other) => count(other) - count(one));
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const width = Math.max(1, ...rows.map((row) => row.length));
  const header = hasHeader ? (rows[0] ?? []) : [];
  const names = Array.from({ length: width }, (_, index) => header[index] || `Column ${index + 1}`);
  const cells = names.map((_, index) => rows.slice(hasHeader ? 1 : 0).map((row) => row[index] ?? ''));
  return {
    names,
    cells,
    best: Math.max(
      0,
      names.findIndex((name) => nameOf.test(name)),
    ),
  };
}

/** A column as a list, one name a line. */
export const listOf = ({ cells }: Columns, column: number): string =>
  (cells[column] ?? []).map((cell) => cell.replace(/\s+/g, ' ')).join('\n');
