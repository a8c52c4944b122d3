import type { InputTable } from '../readers/inputTable.ts';
import type { Mapping, TableMapping } from './mapping.ts';

/**
 * Returns the mapping of each table, by name, those of one name in their order; the only mapping for the only table, so that next month's file may
 * have another name. Undefined for a table that the mapping does not have.
 */
export function mappingsOf(
  mapping: Mapping,
  tables: readonly InputTable[],
): readonly (TableMapping | undefined)[] {
  if (mapping.tables.length === 1 && tables.length === 1) return mapping.tables;
  const before = new Map<string, number>();
  return tables.map(({ name }) => {
    const same = mapping.tables.filter(({ table }) => table === name);
    const place = before.get(name) ?? 0;
    before.set(name, place + 1);
    return same[place] ?? same[0];
  });
}
