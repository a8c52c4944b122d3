import type { DatasetFile } from '../../model/columns.ts';
import { derivedAliases, storedAlias } from '../derivedAliases.ts';
import { CellProblem } from '../report/problem.ts';
import { readAlias } from '../rows/aliasText.ts';
import { cellOf, itemsOf, type Row } from '../rows/row.ts';

/** The aliases that a row's record is stored with: those it states, and those that follow from its Chinese names. */
export function aliasesOf(file: DatasetFile, row: Row): object[] {
  if (!file.columns.some(({ cell }) => cell === 'aliases')) return [];
  const stated = itemsOf(file, row, 'aliases').flatMap((text) => {
    const read = readAlias(text);
    return read instanceof CellProblem ? [] : [read];
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
    ...stated.map((alias) => storedAlias(alias, false)),
    ...derivedAliases(chinese, known).map((alias) => storedAlias(alias, true)),
  ];
}
