import { readdirSync, readFileSync } from 'node:fs';

/** Returns the TypeScript files in a folder of the project and below it, each with its path from there and its text. */
export function sourcesIn(folder: string): (readonly [name: string, text: string])[] {
  const root = new URL(`../../../${folder}/`, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [name, readFileSync(new URL(name, root), 'utf8')] as const);
}
