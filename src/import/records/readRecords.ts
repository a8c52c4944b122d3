import type { Run } from '../../graph/graph.ts';
import type { Column, DatasetFile } from '../../model/columns.ts';
import { propertyOf } from '../../model/propertyOf.ts';
import { writeAlias } from '../../names/alias.ts';
import { runRows, type StoredProperties } from '../importRows.ts';
import type { CellValue } from '../rows/cellReader.ts';
import { storedCell } from './storedCell.ts';
import { bookOf, type StoredRow } from './storedRow.ts';

/** Returns the stored records with these ids as rows of their file, in the order of the ids. */
export async function readRecords(run: Run, file: DatasetFile, ids: readonly string[]): Promise<StoredRow[]> {
  const found = await runRows(run, 'readRecords', { ids });
  return found.map((each) => {
    const { record } = each;
    const links = [...each.out, ...each.in];
    const aliases = each.aliases.map(writeAlias);
    const values = file.columns.map((column): CellValue | null => {
      if (column.cell === 'id') return String(record.id);
      if (column.cell === 'aliases') return listOrNull(aliases);
      if (column.cell === 'decimal' && column.inPoint)
        return column.name === 'latitude' ? each.latitude : each.longitude;
      if (!column.link) return storedCell(record[storedAs(column, record)]);
      const { type } = column.link;
      const others = links.flatMap(([link, id]) => (link === type ? [id] : []));
      return column.cell === 'reference' ? (others[0] ?? null) : listOrNull(others);
    });
    return { id: String(record.id), values, ...bookOf(record) };
  });
}

/** Returns the property that holds what a row stated: under a person's grade, a report keeps its own apart. */
function storedAs({ name }: Column, record: StoredProperties): string {
  const own = { reliability: 'ownReliability', credibility: 'ownCredibility' }[name];
  return record.graded === true && own !== undefined ? own : propertyOf(name);
}

const listOrNull = (items: readonly string[]) => (items.length > 0 ? [...new Set(items)].sort() : null);
