import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Fragment, parseFragment } from './fragment.ts';

/** The folder of the answers; its capitalised folders are the schema's types. */
export const cypherFolder = fileURLToPath(new URL('../../../cypher/', import.meta.url));

/** Reads every `cypher/Type/field.cypher` by its coordinate, `Type.field`. */
export async function readFragments(folder: string = cypherFolder): Promise<Map<string, Fragment>> {
  const fragments = new Map<string, Fragment>();
  const types = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => entry.isDirectory() && /^[A-Z]/.test(entry.name),
  );
  for (const type of types.map((entry) => entry.name).sort()) {
    for (const file of (await readdir(join(folder, type))).sort()) {
      const coordinate = `${type}.${file.replace(/\.cypher$/, '')}`;
      const text = await readFile(join(folder, type, file), 'utf8');
      fragments.set(coordinate, parseFragment(coordinate, `cypher/${type}/${file}`, text));
    }
  }
  return fragments;
}

/** Reads patterns that several fields share, by their name: those of cases and their parties, or those of all records. */
export async function readPatterns(of: 'parties' | 'records'): Promise<Map<string, string>> {
  const folder = join(cypherFolder, of);
  const files = (await readdir(folder)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return new Map(texts.map((text, index) => [files[index]?.replace(/\.cypher$/, '') ?? '', text]));
}
