import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { storeAt } from '../../src/neo4j/store/store.ts';
import { benchHome, benchNeo4j, report, withDataset } from '../database.ts';
import { table } from '../table.ts';
import type { Imported } from './imported.ts';

/** Our import beside the bare loader, over the same files. */
export interface ImportComparison {
  readonly cases: number;
  readonly ours: Imported;
  readonly bare: Imported;
}

const IMPORT_STORE = 'bench-import';

/** Loads one generated dataset by our import and by the bare loader, each into an empty store. */
export const compareImports = (cases: number): Promise<ImportComparison> =>
  withDataset(cases, async (folder) => ({
    cases,
    bare: await load('bare', folder),
    ours: await load('ours', folder),
  }));

async function load(loader: 'ours' | 'bare', folder: string): Promise<Imported> {
  await rm(storeAt(benchHome, IMPORT_STORE).folder, { recursive: true, force: true });
  const neo4j = await benchNeo4j(IMPORT_STORE);
  try {
    report(`Importing by ${loader} …`);
    const file = fileURLToPath(new URL(`./${loader}.ts`, import.meta.url));
    const child = fork(file, [JSON.stringify(neo4j.address), folder], { execArgv: ['--import', 'tsx'] });
    const failed = once(child, 'exit').then(([code]) => {
      throw new Error(`The loader ${loader} ended with ${code}.`);
    });
    const [imported] = await Promise.race([once(child, 'message'), failed]);
    await failed.catch(() => undefined);
    return imported;
  } finally {
    await neo4j.stop();
  }
}

/** The loaders' rates, and ours as a share of the bare one's. */
export function importTable({ cases, ours, bare }: ImportComparison): string {
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
  return `Import of ${cases} cases\n\n${table([head, row('ours', ours), row('bare', bare)])}\n\nours / bare: ${ratio}× (bound ≥ 0.7×)`;
}
