import type { DBSchema } from 'idb';
import type { FoundTable, Mapping, NameDecision, TableMapping } from '../../client/intakeTypes.ts';
import { browserDatabase } from './browserDatabase.ts';

/** A mapping with its decisions, as the browser keeps it for the next file with the same headers. */
export interface KeptMapping {
  /** The headers of all tables, by which a file is known again. */
  readonly headers: string;
  /** The name of the file that it was last used for. */
  readonly name: string;
  readonly mapping: Mapping;
  readonly decisions: Readonly<Record<string, NameDecision>>;
  readonly makeNew: boolean;
  /** Time of the last change, in milliseconds since 1970. */
  readonly changedAt: number;
}

interface Store extends DBSchema {
  mappings: { key: string; value: KeptMapping };
}

const database = browserDatabase<Store>('wishlist-graph-intake', (created) => {
  created.createObjectStore('mappings', { keyPath: 'headers' });
});

/** The headers of some tables as one text: files that have the same are taken for alike. */
export const headersOf = (tables: readonly Pick<FoundTable, 'table' | 'header' | 'columns'>[]): string =>
  JSON.stringify(
    tables.map(({ table, header, columns }) => [
      ...columns.map((column) => column.header.trim()),
      ...nameWithoutHeaders(table, header),
    ]),
  );

/** A table without headers is known by its name too: all tables of as many columns are alike. */
const nameWithoutHeaders = (table: string, header: TableMapping['header'] | null) =>
  header === 'none' ? [{ table }] : [];

/** Keeps a mapping; rejects where the browser refuses to write. */
export async function keepMapping(kept: KeptMapping): Promise<void> {
  const transaction = (await database()).transaction('mappings', 'readwrite');
  const put = transaction.store.put(kept);
  // Committed at once, so that a tab that is closed now loses nothing.
  transaction.commit();
  await Promise.all([put, transaction.done]);
}

/** Reads the mapping that was kept for some headers; null where there is none, or none that fits them. */
export async function readKeptMapping(headers: string): Promise<KeptMapping | null> {
  const kept = await (await database()).get('mappings', headers);
  return kept && fits(kept) ? kept : null;
}

/** All kept mappings, the latest first. */
export async function listKeptMappings(): Promise<readonly KeptMapping[]> {
  const all = await (await database()).getAll('mappings');
  return all.filter(fits).sort((one, other) => other.changedAt - one.changedAt);
}

/** Removes the mapping that was kept for some headers. */
export async function forgetMapping(headers: string): Promise<void> {
  await (await database()).delete('mappings', headers);
}

/** True if a mapping has a place for each column of its headers: another version of the page may have kept it. */
function fits({ headers, mapping }: KeptMapping): boolean {
  const tables: unknown = mapping?.tables?.map(({ table, header, columns }) => [
    ...(columns ?? []).map(({ column }) => column?.trim()),
    ...nameWithoutHeaders(table, header),
  ]);
  return mapping?.mapping === 1 && JSON.stringify(tables) === headers;
}

/** The kept mapping for the tables of another file: sheets and files may have other names now. */
export const fittedMapping = (
  { mapping }: Pick<KeptMapping, 'mapping'>,
  tables: readonly Pick<FoundTable, 'table'>[],
): Mapping => ({
  ...mapping,
  tables: mapping.tables.map((each, at) => ({ ...each, table: tables[at]?.table ?? each.table })),
});
