import type { DatasetFile } from '../../model/columns.ts';
import { type NameAlias, readAlias } from '../../names/alias.ts';
import { derivedAliases } from '../../names/derivedAliases.ts';
import { cellOf, itemsOf, type Row } from '../rows/row.ts';

/** An alias as it is stored; `derived` is true if it follows from other names. */
export type StoredAlias = NameAlias & { readonly derived?: true };

/** Returns the aliases to store for a row: those that it states, and those that follow from its Chinese names. */
export function aliasesOf(file: DatasetFile, row: Row): StoredAlias[] {
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
    ...stated,
    ...derivedAliases(chinese, known).map((alias) => ({ ...alias, derived: true as const })),
  ];
}
