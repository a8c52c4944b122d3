import { badInput } from '../../errors.ts';
import type { ReportProblem } from '../../import/report/problem.ts';
import type { Kind } from '../../model/kinds.ts';
import { rememberTexts } from '../../names/rememberTexts.ts';
import type { InputTable } from '../readers/inputTable.ts';
import type { Reading } from '../values/reading.ts';
import { readValue } from '../values/readValue.ts';
import type { TableMapping } from './mapping.ts';
import { type ColumnMeaning, isList, readMeaning } from './meaning.ts';
import { hasNames } from './names.ts';
import { itemsOf, readerOf } from './readCell.ts';
import { shownTable } from './shownTable.ts';

/** A column of a table that has a meaning. */
export interface MappedColumn extends ColumnMeaning {
  readonly at: number;
  readonly header: string;
  /** The kind of records that its texts name, whose ids are found by name; null if its texts are values. */
  readonly names: Kind | null;
  /** True if a cell may have several items. */
  readonly several: boolean;
  /** Returns the items of a cell; a cell that has one value is one item. */
  readonly items: (text: string) => readonly string[];
  readonly read: (text: string) => Reading;
  /** Reads a text that names a record. */
  readonly readName: (text: string) => Reading;
}

/** A table with its mapping, ready to read rows. */
export interface CompiledTable {
  readonly table: InputTable;
  readonly shown: string;
  readonly columns: readonly MappedColumn[];
  /** Places of the columns whose cells make the id of a record. */
  readonly keys: ReadonlyMap<string, readonly number[]>;
  readonly constants: readonly (ColumnMeaning & { readonly value: string })[];
  /** Places of columns without a meaning. */
  readonly unused: readonly number[];
  /** The kind of record that a row is: a case, if it makes one. */
  readonly kind: Kind | null;
}

/** Finds the columns of a mapping in a table. Reports every column that only one of the two has, and each that has no meaning. */
export function compileTable(table: InputTable, mapping: TableMapping, report: ReportProblem): CompiledTable {
  const shown = shownTable(table);
  const taken = new Set<number>();
  const columns: MappedColumn[] = [];
  const unused: number[] = [];
  const placeOf = (name: string) =>
    table.columns.findIndex((each, at) => !taken.has(at) && each.trim() === name.trim());
  for (const { column, is, split, dates, missing } of mapping.columns) {
    const at = placeOf(column);
    if (at < 0) {
      report({
        severity: 'warning',
        file: shown,
        column,
        value: column,
        rule: 'is a column of the mapping that the table does not have',
        remedy: `The columns are ${table.columns.join(', ')}. Correct the mapping, or the header.`,
      });
      continue;
    }
    taken.add(at);
    const meaning = is === null ? null : readMeaning(is);
    if (meaning === null) {
      unused.push(at);
      continue;
    }
    columns.push(mappedColumn(meaning, at, column, { split, dates, missing }));
  }
  const strange = table.columns.flatMap((_, at) => (taken.has(at) ? [] : [at]));
  for (const at of [...unused, ...strange].sort((one, other) => one - other))
    report({
      severity: 'warning',
      file: shown,
      column: table.columns[at] ?? '',
      value: table.columns[at] ?? '',
      rule: strange.includes(at)
        ? 'is a column that the mapping does not have; its cells are not imported'
        : 'was taken for nothing; its cells are not imported',
      remedy: 'Say in a mapping what it is: `wishlist map` writes one (docs/intake.md).',
    });
  const keys = Object.entries(mapping.keys ?? {}).map(
    ([record, names]) =>
      [record, names.map((name) => placeOfKey(table.columns, name, record, shown))] as const,
  );
  const constants = Object.entries(mapping.constants ?? {}).flatMap(([is, value]) => {
    const meaning = readMeaning(is);
    return meaning ? [{ ...meaning, value }] : [];
  });
  const kinds = [...columns, ...constants].map(({ kind }) => kind);
  return {
    table,
    shown,
    columns,
    keys: new Map(keys),
    constants,
    unused: [...unused, ...strange],
    kind:
      kinds.includes('case') || kinds.includes('citation')
        ? kinds.includes('case')
          ? 'case'
          : 'citation'
        : (kinds[0] ?? null),
  };
}

/** Returns the place of a column of a key. Throws BAD_USER_INPUT if it is gone: the other columns of the key would make other ids. */
function placeOfKey(columns: readonly string[], name: string, record: string, shown: string): number {
  const at = columns.findIndex((each) => each.trim() === name.trim());
  if (at >= 0) return at;
  throw badInput(
    `${shown} has no column ${JSON.stringify(name)}, which makes the id of each ${record}.`,
    'Restore the column, or change "keys" in the mapping: rows then get other ids.',
  );
}

function mappedColumn(
  meaning: ColumnMeaning,
  at: number,
  header: string,
  {
    split,
    dates,
    missing,
  }: { split?: string | undefined; dates?: 'DMY' | 'MDY' | undefined; missing?: string[] | undefined },
): MappedColumn {
  const { column, kind } = meaning;
  const several = isList(meaning);
  const only =
    (column.cell === 'reference' || column.cell === 'references') && column.to.length === 1
      ? column.to[0]
      : undefined;
  const names = only !== undefined && hasNames(only) ? only : null;
  // Dates, countries and words repeat from row to row; titles do not.
  const options = {
    ...(dates === undefined ? {} : { dateOrder: dates }),
    ...(missing === undefined ? {} : { missing }),
  };
  const read = rememberTexts(5_000, readerOf(column, kind, options, header));
  const items = (text: string): readonly string[] => {
    if (!several) return [text];
    // "R&D / joint ventures" may be one word of the model as it stands.
    if (column.cell === 'words' && split === undefined && read(text).kind !== 'doubt') return [text];
    return itemsOf(column, text, split);
  };
  const readName = (text: string) => readValue('name', text, options);
  return { ...meaning, at, header, names, several, items, read, readName };
}
