import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Graph } from '../../graph/graph.ts';
import { readRows } from '../importRows.ts';
import type { DataPackage } from './readPackage.ts';

/** A package with the names of its files that are not as the last import of the package read them. */
export interface ChangedPackage {
  readonly directory: string;
  readonly files: readonly string[];
}

/** Returns the packages whose files have changed or were added since they were imported, by the SHA-256 of each file. */
export async function changedFiles(
  graph: Graph,
  packages: readonly DataPackage[],
): Promise<readonly ChangedPackage[]> {
  const imports = await readRows(graph, 'readFileHashes', { packages: packages.map(({ name }) => name) });
  // A later import of a file replaces the hash of an earlier one.
  const imported = new Map(
    imports
      .flatMap(({ files }) => files.map((line) => line.split(' ')))
      .map(([file = '', hash = '']) => [file, hash]),
  );
  const changed: ChangedPackage[] = [];
  for (const { name, directory, files } of packages) {
    const names: string[] = [];
    for (const { file, path } of files)
      if (imported.get(`${name}/${file.file}`) !== (await sha256Of(path))) names.push(file.file);
    if (names.length > 0) changed.push({ directory, files: names });
  }
  return changed;
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
