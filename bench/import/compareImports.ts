import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { benchNeo4j, emptyStore, report, withDataset } from '../database.ts';
import { table } from '../table.ts';
import type { Imported } from './imported.ts';

/** Our import, by transactions and by Neo4j's bulk importer, beside the bare loader, over the same files. */
export interface ImportComparison {
  readonly cases: number;
  readonly ours: Imported;
  readonly bulk: Imported;
  readonly bare: Imported;
}

const IMPORT_STORE = 'bench-import';

/** Loads one generated dataset by all loaders, each into an empty store. */
export const compareImports = (cases: number): Promise<ImportComparison> =>
  withDataset(cases, async (folder) => ({
    cases,
    bare: await load('bare', folder),
    ours: await load('ours', folder),
    bulk: await loadBulk(folder),
  }));

async function load(loader: 'ours' | 'bare', folder: string): Promise<Imported> {
  await emptyStore(IMPORT_STORE);
  const neo4j = await benchNeo4j(IMPORT_STORE);
  try {
    return await runLoader(loader, JSON.stringify(neo4j.address), folder);
  } finally {
    await neo4j.stop();
  }
}

/** Loads by the loader that starts its own Neo4j, once the store is filled. */
async function loadBulk(folder: string): Promise<Imported> {
  await emptyStore(IMPORT_STORE);
  return runLoader('bulk', IMPORT_STORE, folder);
}

/** Runs a loader in a process of its own, so that its peak of memory can be told. */
export async function runLoader(
  loader: 'ours' | 'bare' | 'bulk',
  into: string,
  folder: string,
): Promise<Imported> {
  report(`Importing by ${loader} …`);
  const file = fileURLToPath(new URL(`./${loader}.ts`, import.meta.url));
  const child = fork(file, [into, folder], { execArgv: ['--import', 'tsx'] });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The loader ${loader} ended with ${code}.`);
  });
  const [imported] = await Promise.race([once(child, 'message'), failed]);
  await failed.catch(() => undefined);
  return imported;
}

/** The loaders' rates, and ours as a share of the bare one's. */
export function importTable({ cases, ours, bulk, bare }: ImportComparison): string {
  const row = (name: string, { rows, seconds, peakMb }: Imported) => [
    'import',
    name,
    String(rows),
    seconds.toFixed(1),
    (rows / seconds).toFixed(0),
    (cases / seconds).toFixed(0),
    peakMb.toFixed(0),
  ];
  const head = ['scenario', 'loader', 'rows', 'seconds', 'rows/s', 'cases/s', 'peak MB'];
  const ratio = (bare.seconds / ours.seconds).toFixed(2);
  const first = (ours.seconds / bulk.seconds).toFixed(2);
  return `Import of ${cases} cases\n\n${table([head, row('ours', ours), row('bulk', bulk), row('bare', bare)])}\n\nours / bare: ${ratio}× (bound ≥ 0.7×)\nbulk / ours: ${first}×`;
}
