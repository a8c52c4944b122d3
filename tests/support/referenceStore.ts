import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Graph, type GraphAddress } from '../../src/graph/graph.ts';
import { importDatasets } from '../../src/import/importDatasets.ts';
import type { KeptStore } from './keptStore.ts';
import { project } from './projectHome.ts';

/** The store of the reference dataset; its key is of the data, the statements, the importer's modules and the versions of what they use. */
export const referenceStore = (): KeptStore => ({
  name: 'reference',
  key: hashOf([
    ...filesUnder(join(project, 'data')),
    ...filesUnder(join(project, 'cypher')),
    ...filesUnder(join(project, 'src')).filter((file) => !file.endsWith('.ts')),
    ...modulesFrom(join(project, 'src', 'import', 'importDatasets.ts')),
    ...modulesFrom(join(project, 'src', 'neo4j', 'startLocalNeo4j.ts')),
    join(project, 'tests', 'support', 'keptStore.ts'),
    join(project, 'package-lock.json'),
  ]),
  fill: fillWithReference,
});

/** Brings the reference dataset into a graph. */
export async function fillWithReference(address: GraphAddress): Promise<void> {
  const graph = new Graph(address);
  try {
    await importDatasets(graph, [join(project, 'data', 'reference')]);
  } finally {
    await graph.close();
  }
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());

/** Returns a module and all of ours that it imports, however far. */
function modulesFrom(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/['"](\.{1,2}\/[^'"]+\.(?:ts|js))['"]/g))
    modulesFrom(resolve(dirname(file), path.replace(/\.js$/, '.ts')), found);
  return found;
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...new Set(files)].sort())
    hash
      .update(`${relative(project, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}
