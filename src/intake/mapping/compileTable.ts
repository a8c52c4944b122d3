import type { ReportProblem } from '../../import/report/problem.ts';
import type { Kind } from '../../model/kinds.ts';
import { rememberTexts } from '../../names/rememberTexts.ts';
import type { InputTable } from '../readers/inputTable.ts';
import type { Reading } from '../values/reading.ts';
import type { TableMapping } from './mapping.ts';
import { type ColumnMeaning, readMeaning } from './meaning.ts';
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
      [record, names.map((name) => table.columns.findIndex((each) => each.trim() === name.trim()))] as const,
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
    keys: new Map(keys.map(([record, places]) => [record, places.filter((at) => at >= 0)])),
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
  const several = ['references', 'words', 'aliases', 'identifiers'].includes(column.cell);
  const only =
    (column.cell === 'reference' || column.cell === 'references') && column.to.length === 1
      ? column.to[0]
      : undefined;
  const names = only !== undefined && hasNames(only) ? only : null;
  // Dates, countries and words repeat from row to row; titles do not.
  const read = rememberTexts(
    5_000,
    readerOf(column, kind, {
      ...(dates === undefined ? {} : { dateOrder: dates }),
      ...(missing === undefined ? {} : { missing }),
    }),
  );
  const items = (text: string): readonly string[] => {
    if (!several) return [text];
    // "R&D / joint ventures" may be one word of the model as it stands.
    if (column.cell === 'words' && split === undefined && read(text).kind !== 'doubt') return [text];
    return itemsOf(column, text, split);
  };
  return { ...meaning, at, header, names, several, items, read };
}
