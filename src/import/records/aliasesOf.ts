import type { DatasetFile } from '../../model/columns.ts';
import { type NameAlias, readAlias } from '../../names/alias.ts';
import { derivedAliases } from '../../names/derivedAliases.ts';
import { searchKey } from '../../names/searchKey.ts';
import { cellOf, itemsOf, type Row } from '../rows/row.ts';

/** Returns the aliases to store for a row: those that it states, and those that follow from its Chinese names. */
export function aliasesOf(file: DatasetFile, row: Row): object[] {
  if (!file.columns.some(({ cell }) => cell === 'aliases')) return [];
  const stated = itemsOf(file, row, 'aliases').flatMap((text) => {
    const alias = readAlias(text);
    return typeof alias === 'string' ? [] : [alias];
  });
  const chinese = [
    ...itemsOf(file, row, 'name_zh'),
    ...stated.filter(({ language }) => language?.startsWith('zh')).map(({ text }) => text),
  ];
  const known = [
    String(cellOf(file, row, 'name')),
    ...itemsOf(file, row, 'name_zh'),
    ...stated.map(({ text }) => text),
  ];
  return [
    ...stated.map((alias) => storedAlias(alias)),
    ...derivedAliases(chinese, known).map((alias) => ({ ...storedAlias(alias), derived: true })),
  ];
}

const storedAlias = (alias: NameAlias) => ({ ...alias, compact: searchKey(alias.text) });
