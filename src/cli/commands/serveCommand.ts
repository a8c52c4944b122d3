import { newStartToken, type StartToken } from '../../access/startToken.ts';
import { ExpectedError } from '../../errors.ts';
import { prepareGraph } from '../../import/revision/prepareGraph.ts';
import { uploadsTo } from '../../import/upload/uploads.ts';
import { programVersion } from '../../programVersion.ts';
import { lazyInputs } from '../../server/lazyInputs.ts';
import { seeThatPortIsFree } from '../../server/listen.ts';
import { type ServedGraph, serve } from '../../server/serve.ts';
import { createLogger } from '../../telemetry/logger.ts';
import { Closers } from '../closers.ts';
import { loadFirst, loadOnce } from '../loadOnce.ts';
import { openGraph } from '../openGraph.ts';
import { type Command, exitCodes, reportFailure } from '../runCommand.ts';
import { aborted } from '../stopSignals.ts';
import { DEMONSTRATION, storeName } from '../storeName.ts';
import { upToDate } from '../upToDate.ts';

/** Milliseconds that a start may take with all that is asked in advance, and those left for asking where it took longer without. */
const START_MS = 15_000;
const LEAST_WARM_MS = 4_000;

export interface ServeFlags {
  readonly data?: string[];
  readonly store?: string;
}

/** `wishlist serve`: starts the graph, loads it the first time, and answers until it is stopped. The page may ask for another store, which is then served at the same address. */
export async function serveCommand(flags: ServeFlags, command: Command): Promise<number> {
  const { config, closers } = command;
  if (config.traces !== undefined) {
    // It takes its time to load, and few collect traces.
    const { startTracing } = await import('../../telemetry/startTracing.ts');
    const tracing = startTracing(config.traces, programVersion());
    closers.add(() => tracing.stop());
  }
  const start = newStartToken();
  const first = flags.store ?? storeName(flags.data ?? []);
  let asked = flags;
  let served = first;
  let before: string | null = null;
  let port = config.port;
  for (;;) {
    const own = new Closers();
    closers.add(() => own.close());
    const next = await serveStore(
      asked,
      { ...command, closers: own, config: { ...config, port } },
      start,
    ).catch((error: unknown) => {
      if (before === null || command.signal.aborted) throw error;
      reportFailure(error);
      return { store: before, port };
    });
    if (next === null) return exitCodes.ok;
    command.out.write(`Changing to the store "${next.store}" …\n`);
    await own.close();
    // A store that cannot be opened leaves the one before; if that fails too, the program ends.
    before = next.store === before ? null : served;
    served = next.store;
    port = next.port;
    // The store of the first start is opened as then, and the demonstration with all that belongs to it.
    asked = next.store === first ? flags : next.store === DEMONSTRATION ? {} : { store: next.store };
  }
}

/** Serves one store until the program is stopped (null), or another store is asked for. */
async function serveStore(
  { data = [], store }: ServeFlags,
  command: Command,
  start: StartToken,
): Promise<{ readonly store: string; readonly port: number } | null> {
  const { config, closers, out, signal } = command;
  // Said before anything is installed, started or imported, not minutes later.
  await seeThatPortIsFree(config.port, config.host);
  const isLoaded = store === undefined || data.length > 0;
  const first = loadFirst(data, command);
  const { graph, local } = await openGraph(command, {
    store,
    otherwise: storeName(data),
    who: 'wishlist serve',
    share: false,
    fill: isLoaded ? first.fill : undefined,
  });
  first.printReport();
  signal.throwIfAborted();
  if (isLoaded) await loadOnce(graph, data, command);
  // An empty graph of one's own is asked about too, before anything was brought into it.
  else if (!local) await prepareGraph(graph);
  await upToDate(graph, command);
  signal.throwIfAborted();
  out.write('Checking that schema, Cypher files and database agree …\n');
  let change: (store: string) => void = () => undefined;
  const changed = new Promise<string>((resolve) => {
    change = resolve;
  });
  const server = await serve({
    graph,
    host: config.host,
    port: config.port,
    explain: config.explain,
    limits: { timeoutMs: config.requestTimeoutMs },
    access: config.access,
    open: config.access.open,
    hosts: config.hosts,
    costPerMinute: config.costPerMinute,
    redisUrl: config.redisUrl,
    knownOnly: config.knownOnly,
    origins: config.origins,
    uploads: (parts) => uploadsTo({ graph, ...parts }),
    inputs: (parts) =>
      lazyInputs(async () => {
        const { inputsTo } = await import('../../intake/sessions/inputsTo.ts');
        return inputsTo({ graph, ...parts });
      }),
    stores: local && {
      current: store ?? storeName(data),
      open: (name) => change(name),
    },
    start,
    proofs: config.home,
    logger: createLogger(config.logLevel),
    warmMs: Math.max(LEAST_WARM_MS, START_MS - process.uptime() * 1_000),
  });
  closers.add(() => server.close());
  await Promise.race([server.warm, aborted(signal)]);
  signal.throwIfAborted();
  local?.announce(server.url);
  out.write(welcome(server));
  const wanted = changed.then((name) => ({ store: name, port: Number(new URL(server.url).port) }));
  const failure = await Promise.race([
    aborted(signal),
    wanted,
    local?.ended ?? new Promise<never>(() => undefined),
  ]);
  if (signal.aborted || failure === undefined) return null;
  if (typeof failure === 'object') return failure;
  throw new ExpectedError(
    'DATABASE_UNAVAILABLE',
    `Neo4j exited unexpectedly (${failure}).`,
    `Its logs are under ${config.home}/stores. Start again: stored data is kept.`,
  );
}

const welcome = ({ url, token }: ServedGraph): string => {
  const here = url.replace('//0.0.0.0:', '//localhost:').replace('//[::]:', '//localhost:');
  return `
  Wishlist Graph is running. Press Ctrl-C to stop it.

    Workbench   ${here}/${token === null ? '' : `#token=${token}`}
    Playground  ${here}/playground
    GraphQL     ${here}/graphql

`;
};
