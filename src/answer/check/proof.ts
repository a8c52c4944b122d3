import { createHash } from 'node:crypto';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import type { FieldSources } from '../sources/fieldSources.ts';
import { namedStatements } from './namedStatements.ts';

/** Returns a name for a schema, its fragments, the named statements and the Neo4j that explained them: any change of these makes another name. */
export function proofName(sources: FieldSources, agent: string): string {
  const hash = createHash('sha256').update(agent).update(printSchema(sources.schema));
  for (const [coordinate, { body, value }] of sources.files.fragments) {
    hash.update(`\n${coordinate}\n${[...body, ...value].map((token) => token.text).join('')}`);
  }
  for (const { about, text } of namedStatements) hash.update(`\n${about}\n${text}`);
  return `answers-${hash.digest('hex').slice(0, 16)}`;
}

/** True if a folder keeps the proof that these answers agreed. */
export const isProven = (folder: string, name: string): Promise<boolean> =>
  access(join(folder, name)).then(
    () => true,
    () => false,
  );

/** Keeps the proof, so that the next start need not explain every statement again. A folder that cannot be written to is passed over. */
export async function keepProof(folder: string, name: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), 'Schema, fragments and database agreed.\n');
  } catch {
    // A container may have nowhere to write to, and the codes that the system gives then are many.
  }
}
