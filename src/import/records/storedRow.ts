import type { Run } from '../../graph/graph.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { propertyOf } from '../../model/propertyOf.ts';
import { writeAlias } from '../../names/alias.ts';
import type { CellValue } from '../rows/cellReader.ts';
import type { Row } from '../rows/row.ts';
import { statement } from '../statement.ts';

/** A record as its row said, read back from the graph, and the bookkeeping that it carries. */
export interface StoredRow extends Row {
  readonly package: string;
  readonly synthetic: boolean;
  readonly addedIn: number;
  readonly changedIn: number;
}

type Links = readonly (readonly [string, string])[];

/** Reads the stored records with these ids back as rows of their file, in the order of the ids given. */
export async function storedRows(run: Run, file: DatasetFile, ids: readonly string[]): Promise<StoredRow[]> {
  const found = await run(statement('readRecords'), { ids });
  return found.map((each) => {
    const record = each.record as Record<string, unknown>;
    const links = [...(each.out as Links), ...(each.in as Links)];
    const aliases = (each.aliases as Parameters<typeof writeAlias>[0][]).map(writeAlias);
    const values = file.columns.map((column): CellValue | null => {
      if (column.cell === 'id') return String(record.id);
      if (column.cell === 'aliases') return listOrNull(aliases);
      if (column.cell === 'decimal') return numberOrNull(each[column.name]);
      if (!column.link) return (record[propertyOf(column.name)] as CellValue | undefined) ?? null;
      const { type } = column.link;
      const others = links.flatMap(([link, id]) => (link === type ? [id] : []));
      return column.cell === 'reference' ? (others[0] ?? null) : listOrNull(others);
    });
    return { id: String(record.id), values, ...bookOf(record) };
  });
}

/** A stored citation as its row said. */
export function citationRow(
  file: DatasetFile,
  { case: of, report, citation }: { case: string; report: string; citation: Record<string, unknown> },
): StoredRow {
  const values = file.columns.map(({ name }): CellValue | null => {
    if (name === 'case') return of;
    if (name === 'report') return report;
    return (citation[propertyOf(name)] as CellValue | undefined) ?? null;
  });
  const id = `citation/${of}|${report}|${citation.entity ?? ''}|${citation.role ?? ''}`;
  return { id, values, ...bookOf(citation) };
}

const bookOf = (stored: Record<string, unknown>) => ({
  package: String(stored.package),
  synthetic: stored.synthetic === true,
  addedIn: Number(stored.addedIn),
  changedIn: Number(stored.changedIn),
});

const numberOrNull = (value: unknown) => (typeof value === 'number' ? value : null);

const listOrNull = (items: readonly string[]) => (items.length > 0 ? [...new Set(items)].sort() : null);
