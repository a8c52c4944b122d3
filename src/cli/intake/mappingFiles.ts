import { readFile, rename, writeFile } from 'node:fs/promises';
import { badInput } from '../../errors.ts';
import { type NameDecision, readDecisions, writeDecisions } from '../../intake/mapping/decisions.ts';
import { type Mapping, readMapping } from '../../intake/mapping/mapping.ts';
import { readTables } from '../../intake/readers/readTables.ts';
import { systemErrorCode } from '../../systemErrorCode.ts';

/** Returns the path of the decisions that belong to a mapping: `notices.decisions.csv` beside `notices.map.json`. */
export const decisionsPath = (mapping: string): string =>
  `${mapping.replace(/\.json$/i, '').replace(/\.map$/i, '')}.decisions.csv`;

/** Reads the file of a mapping. */
export async function readMappingFile(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw badInput(
      `${path} cannot be read (${systemErrorCode(error)}).`,
      'Give a mapping that `wishlist map` has written.',
    );
  });
  return readMapping(text, path);
}

/** Reads the decisions beside a mapping; none if there is no file yet. */
export async function readDecisionsFile(path: string): Promise<NameDecision[]> {
  const text = await readFile(path).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return [];
  const [table] = await readTables(path);
  return table ? readDecisions(table) : [];
}

/** Writes the decisions beside a mapping; a reader sees the old file or the new one, never a part. */
export async function writeDecisionsFile(path: string, decisions: readonly NameDecision[]): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  await writeFile(beside, writeDecisions(decisions));
  await rename(beside, path);
}
