import { Float } from '../../graph/driverValues.ts';

/** Character between the cells of a row; texts of rows have no tabs, and a cell with one is quoted. */
export const DELIMITER = '\t';

/** Character between the items of a list. No text holds it: rows with control characters are rejected. */
export const ARRAY_DELIMITER = '\u001f';

const quoted = /["\t\n\r]/;
const lineEnd = /[\n\r]/;

/** Text of one cell for Neo4j's bulk importer, with the type that its column must have. */
export interface BulkCell {
  readonly type: string;
  readonly text: string;
}

/** Returns a text as a cell: an empty one is quoted, since the importer reads a bare empty cell as a missing value. */
export const textCell = (text: string): string =>
  text === '' || quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** True if a cell goes on in another line. */
export const hasLineEnd = (text: string): boolean => lineEnd.test(text);

/** Returns a property as Neo4j's driver would store it; undefined where it stores nothing, and for an empty list, which the importer leaves out. */
export function bulkCell(value: unknown): BulkCell | undefined {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  if (typeof value === 'string') return { type: 'string', text: textCell(value) };
  if (typeof value === 'boolean') return { type: 'boolean', text: String(value) };
  if (value instanceof Float) return { type: 'double', text: String(value.value) };
  if (typeof value === 'number')
    return { type: Number.isSafeInteger(value) ? 'long' : 'double', text: String(value) };
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return { type: 'string[]', text: textCell(value.join(ARRAY_DELIMITER)) };
  if (isPlace(value))
    return {
      type: 'point{crs:WGS-84}',
      text: `{latitude:${value.latitude},longitude:${value.longitude}}`,
    };
  throw new Error(`A property cannot be ${JSON.stringify(value)}.`);
}

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'latitude' in value && 'longitude' in value;
