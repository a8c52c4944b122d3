import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Operation } from './compose/statement.ts';
import { cypherFolder } from './fragment/readFragments.ts';
import { readBeside } from './readBeside.ts';

const text = readFileSync(join(cypherFolder, 'labels.cypher'), 'utf8');

/** What to call these records, by id. */
export async function labelsOf(
  operation: Operation,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await readBeside(operation, { text, parameters: { ids } });
  return new Map(rows.map(([id, label]) => [String(id), String(label)]));
}
