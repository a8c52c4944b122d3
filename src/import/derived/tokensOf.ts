import type { Run } from '../../graph/graph.ts';
import { storedTokens } from '../../names/storedTokens.ts';
import { textOrNull } from '../../text/textOrNull.ts';
import { statementText } from '../statementText.ts';
import type { Derived } from './derived.ts';

/** Computes the tokens by which records are searched from all their names. */
export async function tokensOf(run: Run, ids: readonly string[]): Promise<Derived[]> {
  const rows = await run(statementText('readAllNames'), { ids });
  return rows.map((row) => ({ id: String(row.id), values: { searchTokens: storedTokens(readNamed(row)) } }));
}

function readNamed(row: Readonly<Record<string, unknown>>) {
  const { id, name, nameZh, identifiers, summary, aliases } = row;
  return {
    id: String(id),
    name: String(name),
    nameZh: textOrNull(nameZh),
    identifiers: Array.isArray(identifiers) ? identifiers.map(String) : [],
    summary: textOrNull(summary),
    aliases: Array.isArray(aliases) ? aliases.map((text) => ({ text: String(text) })) : [],
  };
}
