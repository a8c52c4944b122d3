import type { DatasetFile } from '../../model/columns.ts';
import { aliasesOf, type StoredAlias } from '../records/aliasesOf.ts';
import { isSearched, tokensOfRow } from '../records/tokensOfRow.ts';
import type { Row } from '../rows/row.ts';

/** The aliases of a row, and the tokens by which its record is searched; null for a record that is not. */
export interface RowNames {
  readonly aliases: readonly StoredAlias[];
  readonly tokens: string | null;
}

/** Reads the names of a row. */
export function namesOfRow(file: DatasetFile, row: Row): RowNames {
  const aliases = aliasesOf(file, row);
  return { aliases, tokens: isSearched(file) ? tokensOfRow(file, row, aliases) : null };
}
