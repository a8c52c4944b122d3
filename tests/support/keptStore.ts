import { constants } from 'node:fs';
import { cp, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphAddress } from '../../src/graph/graph.ts';
import type { StoreFilling } from '../../src/neo4j/bulk/fillStore.ts';
import { installationFolder } from '../../src/neo4j/install/installation.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/neo4j/startLocalNeo4j.ts';
import { storeAt } from '../../src/neo4j/store/store.ts';
import { kept } from './kept.ts';
import { projectHome } from './projectHome.ts';

/** A store that is filled once and copied to each run that asks for it. */
export interface KeptStore {
  readonly name: string;
  /** A hash of everything that goes into it. */
  readonly key: string;
  readonly fill: (address: GraphAddress) => Promise<void>;
}

/**
 * Java options that leave to the second compiler only what runs ten times as often as by default. Code of it plans a statement in half the
 * time, but making it took 77 s of processor in one file of tests (`answer/filters`, 204 s in all); so it takes 30 (164 in all).
 */
const compileLate = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
];

/**
 * Starts the Neo4j of a store of the tests; `long` where it answers for a whole run rather than for a file or two. A new store is filled first
 * where a filling is given.
 */
export const startTestNeo4j = (
  home: string,
  store: string,
  { long = false, fill }: { readonly long?: boolean; readonly fill?: StoreFilling } = {},
): Promise<LocalNeo4j> =>
  startLocalNeo4j({
    home,
    store,
    heapMb: 768,
    pageCacheMb: 128,
    javaOptions: long ? compileLate : ['-XX:TieredStopAtLevel=1'],
    who: 'the tests',
    fill,
    progress: () => undefined,
  });

/** Puts a copy of a kept store under a home, filled first where it is not kept yet; the kept one itself is never opened again. */
export async function copyKeptStore({ name, key, fill }: KeptStore, home: string): Promise<void> {
  const from = await kept(name, key, async (folder) => {
    await symlink(installationFolder(projectHome), installationFolder(folder));
    const neo4j = await startTestNeo4j(folder, name);
    try {
      await fill(neo4j.address);
    } finally {
      await neo4j.stop();
    }
    const { portsFile, outputFile } = storeAt(folder, name);
    // Each copy has a port of its own.
    await Promise.all([portsFile, join(outputFile, '..')].map((path) => rm(path, { recursive: true })));
  });
  await cp(storeAt(from, name).folder, storeAt(home, name).folder, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
  });
}
