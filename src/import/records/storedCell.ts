import type { CellValue } from '../rows/cellReader.ts';

/** Returns a stored property as a cell; null for none. Throws if it is of another form than any cell. */
export function storedCell(value: unknown): CellValue | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(String);
  throw new Error(`A property holds a ${typeof value}, which no cell does.`);
}
