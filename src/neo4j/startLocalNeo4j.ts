import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ExpectedError } from '../errors.ts';
import { Graph, type GraphAddress } from '../graph/graph.ts';
import { fillStore, type StoreFilling } from './bulk/fillStore.ts';
import { ImporterFailed } from './bulk/runImporter.ts';
import { neo4jArguments, neo4jConfiguration } from './configuration.ts';
import { findJava } from './install/findJava.ts';
import { installNeo4j } from './install/installNeo4j.ts';
import { NEO4J_VERSION } from './install/neo4jVersion.ts';
import type { Progress } from './install/progress.ts';
import { endProcess } from './process/endProcess.ts';
import { type Supervised, startSupervised } from './process/startSupervised.ts';
import { releaseLock, takeLock, updateLock } from './store/lock.ts';
import { storePassword } from './store/password.ts';
import { rememberedPort } from './store/ports.ts';
import { settleData } from './store/replaceData.ts';
import { makeStoreFolders, type Store, storeAt } from './store/store.ts';
import { storeInUse } from './store/storeInUse.ts';

export interface LocalNeo4jOptions {
  readonly home: string;
  readonly store: string;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  readonly javaHome?: string | undefined;
  /** Further arguments for `java`. */
  readonly javaOptions?: readonly string[];
  /** Command that starts it, as a second start reports it. */
  readonly who: string;
  /** First load of a store that has no database yet, by Neo4j's bulk importer. */
  readonly fill?: StoreFilling | undefined;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/** Local Neo4j that accepts connections. */
export interface LocalNeo4j {
  readonly address: GraphAddress;
  readonly pid: number;
  /** Resolves when Neo4j has ended for any reason, to a description of its end. */
  readonly ended: Promise<string>;
  /** Records the address of the API, which a second start reports. */
  announce(url: string): void;
  stop(): Promise<void>;
}

const STOP_GRACE_MS = 20_000;
const START_TIMEOUT_MS = 120_000;

/** Starts the Neo4j of a store as a child process on loopback, installs it the first time, and waits until it accepts connections. Throws DATABASE_UNAVAILABLE if the store is in use. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home, progress } = options;
  const store = storeAt(home, options.store);
  const java = await findJava(options.javaHome);
  const lib = await installNeo4j(options);
  mkdirSync(store.folder, { recursive: true, mode: 0o700 });
  const lock = takeLock(store.lockFile, options.who);
  if (!lock.taken) throw storeInUse(store, lock.held);
  try {
    if (lock.stale?.neo4j) {
      progress(`Ending the Neo4j that an earlier run left behind (process ${lock.stale.neo4j.pid}) …`);
      await endProcess(lock.stale.neo4j.pid, lock.stale.neo4j.identity, STOP_GRACE_MS);
    }
    settleData(store);
    makeStoreFolders(store);
    return await startHere(store, java, lib, options);
  } catch (error) {
    releaseLock(store.lockFile);
    throw error;
  }
}

async function startHere(
  store: Store,
  java: string,
  lib: string,
  options: LocalNeo4jOptions,
): Promise<LocalNeo4j> {
  const password = (await filled(store, java, lib, options)) ?? (await storePassword(store, java, lib));
  const boltPort = await rememberedPort(store.portsFile);
  writeFileSync(join(store.configuration, 'neo4j.conf'), neo4jConfiguration({ ...options, boltPort }));
  options.signal?.throwIfAborted();
  options.progress(`Starting Neo4j ${NEO4J_VERSION} (store "${store.name}") …`);
  const child = await startSupervised({
    command: java,
    arguments: [
      ...(options.javaOptions ?? []),
      ...neo4jArguments(lib, store.folder, store.configuration, options.heapMb),
    ],
    folder: store.folder,
    outputFile: store.outputFile,
    graceMs: STOP_GRACE_MS,
  });
  const uri = `bolt://127.0.0.1:${boltPort}`;
  updateLock(store.lockFile, { neo4j: { pid: child.pid, identity: child.identity }, uri });
  const address = { uri, username: 'neo4j', password };
  try {
    await untilItAnswers(address, child, store, options.signal);
  } catch (error) {
    await child.stop();
    throw error;
  }
  options.progress(`Neo4j answers at ${uri}`);
  return {
    address,
    pid: child.pid,
    ended: child.ended,
    announce: (url) => updateLock(store.lockFile, { url }),
    stop: async () => {
      await child.stop();
      releaseLock(store.lockFile);
    },
  };
}

/** Fills a store that has no database. Returns its password; null if nothing was loaded, or if the importer failed. */
async function filled(
  store: Store,
  java: string,
  lib: string,
  { fill, heapMb, progress, signal }: LocalNeo4jOptions,
): Promise<string | null> {
  if (!fill || existsSync(store.systemDatabase) || existsSync(store.database)) return null;
  try {
    return await fillStore(store, fill, { java, lib, heapMb, signal });
  } catch (error) {
    if (!(error instanceof ImporterFailed)) throw error;
    progress(`${error.message} Loading by transactions instead …`);
    return null;
  }
}

async function untilItAnswers(
  address: GraphAddress,
  child: Supervised,
  store: Store,
  signal: AbortSignal | undefined,
): Promise<void> {
  const graph = new Graph(address);
  let how: string | undefined;
  void child.ended.then((text) => {
    how = text;
  });
  const startedAt = performance.now();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const refusal = await graph.verify().then(
        () => undefined,
        (error: unknown) => error,
      );
      if (refusal === undefined) return;
      // A refused password stays refused, and repeated attempts make Neo4j lock the user out.
      if (!(refusal instanceof ExpectedError && refusal.retryable)) throw refusal;
      if (how !== undefined) throw startFailed(store, `Neo4j ended while it started (${how}).`);
      if (performance.now() - startedAt > START_TIMEOUT_MS)
        throw startFailed(store, 'Neo4j did not answer within two minutes.');
      await wait(200, undefined, signal ? { signal } : {});
    }
  } finally {
    await graph.close();
  }
}

function startFailed(store: Store, message: string): ExpectedError {
  const said = readFileSync(store.outputFile, 'utf8').trim().split('\n').slice(-5).join('\n  ');
  return new ExpectedError(
    'DATABASE_UNAVAILABLE',
    `${message} Its last output:\n  ${said}`,
    `All of its output is in ${join(store.folder, 'logs')}.`,
  );
}
