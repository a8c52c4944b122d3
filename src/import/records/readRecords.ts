import type { Run } from '../../graph/graph.ts';
import type { Column, DatasetFile } from '../../model/columns.ts';
import { propertyOf } from '../../model/propertyOf.ts';
import { writeAlias } from '../../names/alias.ts';
import type { CellValue } from '../rows/cellReader.ts';
import { statementText } from '../statementText.ts';
import { bookOf, type StoredRow } from './storedRow.ts';

type Links = readonly (readonly [string, string])[];

/** Returns the stored records with these ids as rows of their file, in the order of the ids. */
export async function readRecords(run: Run, file: DatasetFile, ids: readonly string[]): Promise<StoredRow[]> {
  const found = await run(statementText('readRecords'), { ids });
  return found.map((each) => {
    const record = each.record as Record<string, unknown>;
    const links = [...(each.out as Links), ...(each.in as Links)];
    const aliases = (each.aliases as Parameters<typeof writeAlias>[0][]).map(writeAlias);
    const values = file.columns.map((column): CellValue | null => {
      if (column.cell === 'id') return String(record.id);
      if (column.cell === 'aliases') return listOrNull(aliases);
      if (column.cell === 'decimal' && column.inPoint) return numberOrNull(each[column.name]);
      if (!column.link) return (record[storedAs(column, record)] as CellValue | undefined) ?? null;
      const { type } = column.link;
      const others = links.flatMap(([link, id]) => (link === type ? [id] : []));
      return column.cell === 'reference' ? (others[0] ?? null) : listOrNull(others);
    });
    return { id: String(record.id), values, ...bookOf(record) };
  });
}

/** Returns the property that holds what a row stated: under a person's grade, a report keeps its own apart. */
function storedAs({ name }: Column, record: Readonly<Record<string, unknown>>): string {
  const own = { reliability: 'ownReliability', credibility: 'ownCredibility' }[name];
  return record.graded === true && own !== undefined ? own : propertyOf(name);
}

const numberOrNull = (value: unknown) => (typeof value === 'number' ? value : null);

const listOrNull = (items: readonly string[]) => (items.length > 0 ? [...new Set(items)].sort() : null);
