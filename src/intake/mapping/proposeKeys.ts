import type { Kind } from '../../model/kinds.ts';
import type { InputRow } from '../readers/inputTable.ts';
import type { TableMapping } from './mapping.ts';

interface Named {
  readonly column: string;
  readonly is: string | null;
}

/** Meanings that may tell the cases of a sheet apart, the best first; the first that do so in its first rows are its key. */
const keysOfCase: readonly (readonly string[])[] = [
  ['report.url'],
  ['case.title', 'case.published_on'],
  ['case.title_zh', 'case.published_on'],
  ['case.title'],
  ['case.title_zh'],
];

/** Proposes the columns whose cells make the ids of a table's records, where no column has their ids. */
export function proposeKeys(
  kind: Kind | null,
  columns: readonly Named[],
  rows: readonly InputRow[],
): Pick<TableMapping, 'keys'> {
  const place = (is: string) => columns.findIndex((each) => each.is === is);
  const has = (is: string) => place(is) >= 0;
  const keys: Record<string, string[]> = {};
  if (kind === 'case' && !has('case.id')) {
    const whole = keysOfCase.filter((names) => names.every(has));
    const telling = whole.find((names) => tellsApart(rows, names.map(place))) ?? whole[0];
    const named = telling ?? columns.flatMap(({ is }) => (is === null ? [] : [is]));
    const chosen = columns.filter(({ is }) => is !== null && named.includes(is)).map(({ column }) => column);
    if (chosen.length > 0) keys.case = [...new Set(chosen)].slice(0, 10);
  }
  return Object.keys(keys).length > 0 ? { keys } : {};
}

/** True if no two of the rows have the same cells in some columns, and each has one. */
function tellsApart(rows: readonly InputRow[], places: readonly number[]): boolean {
  const seen = new Set<string>();
  for (const { cells } of rows) {
    const key = places.map((at) => (cells[at] ?? '').trim());
    if (key.every((each) => each === '')) return false;
    const text = JSON.stringify(key);
    if (seen.has(text)) return false;
    seen.add(text);
  }
  return true;
}
