import type { Run } from '../../graph/graph.ts';
import { sortKey } from '../../names/sortKey.ts';
import { statementText } from '../statementText.ts';
import type { Derived } from './derived.ts';

/** Computes the sort keys of records from their names. */
export async function sortKeysOf(run: Run, ids: readonly string[]): Promise<Derived[]> {
  const rows = await run(statementText('readNames'), { ids });
  return rows.map(({ id, name }) => ({ id: String(id), values: { sortKey: sortKey(String(name)) } }));
}
