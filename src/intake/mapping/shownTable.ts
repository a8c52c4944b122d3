import { parse } from 'node:path';
import type { InputTable } from '../readers/inputTable.ts';

/** Returns a table as messages name it: its file, and its sheet if the file has another name. */
export function shownTable({ file, name }: InputTable): string {
  const { name: stem, base } = parse(file);
  return name === stem || name === base || base.startsWith(`${name}.`) ? file : `${file} (${name})`;
}
