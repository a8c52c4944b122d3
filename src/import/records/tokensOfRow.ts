import type { DatasetFile } from '../../model/columns.ts';
import { recordKinds } from '../../model/kinds.ts';
import { storedTokens } from '../../names/storedTokens.ts';
import { textOrNull } from '../../text/textOrNull.ts';
import { cellOf, itemsOf, type Row } from '../rows/row.ts';

const searched: ReadonlySet<string> = new Set(recordKinds.map((kind) => kind.toLowerCase()));

/** True if the records of a file are searched by name. */
export const isSearched = ({ kind }: DatasetFile): boolean => searched.has(kind);

/** Returns the tokens of a row's record, the same as those computed from the stored record. */
export function tokensOfRow(
  file: DatasetFile,
  row: Row,
  aliases: readonly { readonly text: string }[],
): string {
  const text = (name: string) => textOrNull(cellOf(file, row, name));
  return storedTokens({
    id: row.id,
    name: text('name') ?? text('title') ?? '',
    nameZh: text('name_zh') ?? text('title_zh'),
    identifiers: itemsOf(file, row, 'identifiers'),
    summary: text('summary'),
    aliases,
  });
}
