import type { DatasetFile } from '../../model/columns.ts';
import { perObject } from '../../perObject.ts';
import type { CellValue } from './cellReader.ts';

/** Row that passed the checks: the full id of its record and its canonical values in the order of its file's columns. */
export interface Row {
  readonly id: string;
  readonly values: readonly (CellValue | null)[];
}

/** Returns a row's non-empty values as JSON in the order of the columns; it is hashed, saved as a before-image, and equal after export and import. */
export function canonicalRow(file: DatasetFile, values: Row['values']): string {
  const row: Record<string, CellValue> = {};
  for (let index = 0; index < file.columns.length; index += 1) {
    const column = file.columns[index];
    const value = values[index];
    if (column && value !== null && value !== undefined) row[column.name] = value;
  }
  return JSON.stringify(row);
}

const positionsOf = perObject(
  (file: DatasetFile): ReadonlyMap<string, number> =>
    new Map(file.columns.map(({ name }, index) => [name, index])),
);

/** Returns the value of a column of a row; null if it is empty. */
export function cellOf(file: DatasetFile, row: Row, column: string): CellValue | null {
  return row.values[positionsOf(file).get(column) ?? -1] ?? null;
}

/** Returns the items of a column of a row: those of a list, or its one value. */
export function itemsOf(file: DatasetFile, row: Row, column: string): readonly string[] {
  const value = cellOf(file, row, column);
  return value === null ? [] : Array.isArray(value) ? value : [String(value)];
}
