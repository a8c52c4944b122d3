import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { firstLoad } from '../src/cli/firstLoad.ts';
import { Graph } from '../src/graph/graph.ts';
import { recompute } from '../src/import/recompute/recompute.ts';
import { prepareGraph } from '../src/import/revision/prepareGraph.ts';
import type { StoreFilling } from '../src/neo4j/bulk/fillStore.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../src/neo4j/startLocalNeo4j.ts';
import { storeAt } from '../src/neo4j/store/store.ts';
import { cypherAt } from './cypherAt.ts';
import { driverTo } from './peers/driverTo.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Folder of Neo4j and the bench's stores. */
export const benchHome = join(project, '.neo4j');

/** Prints progress to standard error; the tables go to standard output. */
export const report = (text: string): void => void process.stderr.write(`${text}\n`);

/** Starts a Neo4j with a store of its own under `.neo4j/`, which stays for the next run; a new store is filled first where a filling is given. */
export const benchNeo4j = (store: string, fill?: StoreFilling): Promise<LocalNeo4j> =>
  startLocalNeo4j({
    home: benchHome,
    store,
    heapMb: 3_072,
    pageCacheMb: 2_048,
    who: 'the bench',
    fill,
    progress: report,
  });

/** Removes a store of the bench. */
export const emptyStore = (store: string): Promise<void> =>
  rm(storeAt(benchHome, store).folder, { recursive: true, force: true });

/** Generates a dataset of this many cases into a temporary folder, and removes it after `use`. */
export async function withDataset<T>(cases: number, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'wishlist-bench-'));
  try {
    report(`Generating ${cases} cases …`);
    const generator = join(project, 'data', 'generator', 'generate.ts');
    await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', generator, '--cases', String(cases), '--out', folder],
      { cwd: project },
    );
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A Neo4j that holds this many cases, filled by the bulk importer the first time and brought up to date by later versions. */
export async function openDatabase(cases: number): Promise<LocalNeo4j> {
  const neo4j = await benchNeo4j(`bench-${cases}`, fillingOf(cases));
  const graph = new Graph(neo4j.address);
  try {
    if (!(await isFilled(neo4j)))
      throw new Error(`The store bench-${cases} is not filled. Remove it, and try again.`);
    await prepareGraph(graph);
    await recompute(graph);
    return neo4j;
  } catch (error) {
    await neo4j.stop();
    throw error;
  } finally {
    await graph.close();
  }
}

const fillingOf = (cases: number): StoreFilling => ({
  write: (tables) =>
    withDataset(cases, (folder) => {
      report(`Reading ${cases} cases …`);
      return firstLoad([folder], {}, { end: () => undefined }).fill.write(tables);
    }),
  progress: (done) => report(`Loaded ${Math.round(done * 100)} %`),
  done: () => report('Filling the indexes …'),
});

async function isFilled({ address }: LocalNeo4j): Promise<boolean> {
  const driver = driverTo(address);
  try {
    const { records } = await driver.executeQuery(cypherAt('filled'));
    return records[0]?.get('filled') === true;
  } finally {
    await driver.close();
  }
}
