import type { Column, DatasetFile } from '../../model/columns.ts';
import { nearestName } from '../../text/nearestName.ts';
import { faults } from '../csv/csvFaults.ts';
import type { CsvRow } from '../csv/csvRow.ts';
import type { Problem } from '../report/problem.ts';

/** Positions of the columns of a file, read from its header. */
export interface Header {
  /** True if every required column is present; otherwise no row can be read. */
  readonly usable: boolean;
  /** Number of cells of a row. */
  readonly width: number;
  /** For each column of the table: its index in this file, -1 if it is absent. */
  readonly positions: readonly number[];
  /** Indexes of columns without a name. */
  readonly unnamed: readonly number[];
}

const unusable: Header = { usable: false, width: 0, positions: [], unnamed: [] };

/** Returns the separator of a header that is not separated by commas; undefined if commas separate it. */
function otherSeparator(names: readonly string[]): string | undefined {
  const [only = ''] = names;
  if (names.length > 1) return undefined;
  return [';', '\t', '|', '，', '；', '、'].find((separator) => only.includes(separator));
}

/** Returns the letters and digits of a name alone, so that `Title-ZH` and `title_zh` are equal. */
const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Returns the one of `names` that is most similar to `name`; undefined if none is. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const same = names.find((each) => letters(each) === letters(name));
  // In a short name every letter counts: `date` is not a slip of `title`.
  return same ?? nearestName(name, names, Math.min(3, Math.max(1, Math.floor(name.length / 2))));
}

function placeOf({ name, also }: Column, names: readonly string[]): number {
  const place = names.indexOf(name);
  return place < 0 && also ? names.indexOf(also) : place;
}

const namesOf = ({ name, also }: Column): readonly string[] => (also ? [name, also] : [name]);

/** Reads the header of a file, and reports every unknown, repeated and missing column. */
export function readHeader(
  { file, columns }: DatasetFile,
  path: string,
  { line, cells, fault }: CsvRow,
  report: (problem: Problem) => void,
): Header {
  const fail = (rest: Pick<Problem, 'rule' | 'remedy' | 'column' | 'value'>) =>
    report({ severity: 'error', file: path, line, ...rest });
  const wide = cells.some((cell) => cell.includes('\u0000'));
  const broken = wide ? 'bytes' : fault;
  if (broken) {
    const [rule, remedy] = faults[broken];
    fail({
      value: cells.join(',').slice(0, 40),
      rule: wide ? `${rule}, and looks like UTF-16` : rule,
      remedy: `${remedy} Without its header no row of the file can be read.`,
    });
    return unusable;
  }
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const separator = otherSeparator(names);
  if (separator) {
    fail({
      value: names[0]?.slice(0, 120) ?? '',
      rule: `the cells of a file must be separated by commas; this header uses ${JSON.stringify(separator)}`,
      remedy: 'Save it as CSV with commas.',
    });
    return unusable;
  }
  const positions = columns.map((column) => placeOf(column, names));
  const known = columns.flatMap(namesOf);
  const unused = names
    .map((name, at) => ({ name, at }))
    .filter(({ name, at }) => name !== '' && !positions.includes(at));
  for (const { name } of unused) {
    const near = nearest(name, known);
    report({
      severity: 'warning',
      file: path,
      line,
      column: name,
      value: name,
      rule: known.includes(name)
        ? 'a column must be unique; the first one is read'
        : `is not a column of ${file}; its cells are ignored`,
      remedy: near && near !== name ? `Did you mean ${near}?` : `The columns are ${known.join(', ')}.`,
    });
  }
  const missing = columns.filter(({ required }, index) => required && positions[index] === -1);
  for (const { name } of missing) {
    const near = nearest(
      name,
      unused.map((each) => each.name),
    );
    fail({
      column: name,
      rule: `the column ${name} is required`,
      remedy: near
        ? `Rename the column ${near}, if that is its content; without ${name} no row of the file can be read.`
        : `Add a column ${name}; without it no row of the file can be read.`,
    });
  }
  const width = names.findLastIndex((name) => name !== '') + 1;
  return {
    usable: missing.length === 0,
    width,
    positions,
    unnamed: names.flatMap((name, at) => (name === '' && at < width ? [at] : [])),
  };
}
