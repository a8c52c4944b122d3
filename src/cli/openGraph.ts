import { setTimeout as wait } from 'node:timers/promises';
import { badInput, ExpectedError } from '../errors.ts';
import { Graph, type GraphAddress } from '../graph/graph.ts';
import { prepareGraph } from '../import/revision/prepareGraph.ts';
import type { StoreFilling } from '../neo4j/bulk/fillStore.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../neo4j/startLocalNeo4j.ts';
import { type RunningNeo4j, runningNeo4js } from '../neo4j/store/runningNeo4j.ts';
import type { Command } from './runCommand.ts';
import { terminalProgress } from './terminal.ts';

export interface OpenOptions {
  /** The store that the caller named, if any. */
  readonly store: string | undefined;
  /** The store to use where none is named and none runs. */
  readonly otherwise: string;
  readonly who: string;
  /** True if a running Neo4j of this program may be used. */
  readonly share: boolean;
  /** First load of a store of ours that has no database yet. */
  readonly fill?: StoreFilling | undefined;
}

export interface OpenedGraph {
  readonly graph: Graph;
  /** The Neo4j we started for it; undefined where it is another's. */
  readonly local: LocalNeo4j | undefined;
}

const PATIENCE_MS = 20_000;

/** Opens the graph a command works on: the Neo4j of the configuration, else one of ours that runs, else one started for as long as the command takes. */
export async function openGraph(command: Command, options: OpenOptions): Promise<OpenedGraph> {
  const { config, closers, out, signal } = command;
  if (config.neo4j) return { graph: await connected(config.neo4j, command), local: undefined };
  const running = options.share ? sharedNeo4j(runningNeo4js(config.home), options.store) : undefined;
  if (running) {
    out.write(`Using the Neo4j of ${running.who} (store "${running.store}").\n`);
    return { graph: await connected(running.address, command), local: undefined };
  }
  const progress = terminalProgress(out);
  const local = await startLocalNeo4j({
    ...config,
    store: options.store ?? options.otherwise,
    who: options.who,
    fill: options.fill,
    progress,
    signal,
  });
  closers.add(() => local.stop());
  const graph = await connected(local.address, command);
  // A store that was filled has no indexes yet, nor has one whose filling was interrupted after it.
  await prepareGraph(graph, (percent) => progress(`Filling the indexes, ${percent} % …`, true));
  return { graph, local };
}

async function connected(address: GraphAddress, { closers, out, signal }: Command): Promise<Graph> {
  const graph = new Graph(address);
  closers.add(() => graph.close());
  const startedAt = performance.now();
  for (let announced = false; ; announced = true) {
    signal.throwIfAborted();
    const refusal = await graph.verify().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (refusal === undefined) return graph;
    // Started together with its Neo4j, as in a container, the program may well be first.
    const mayCome = refusal instanceof ExpectedError && refusal.retryable;
    if (!mayCome || performance.now() - startedAt > PATIENCE_MS) throw refusal;
    if (!announced) out.write(`Waiting for Neo4j at ${address.uri} …\n`);
    await wait(500, undefined, { signal });
  }
}

function sharedNeo4j(running: readonly RunningNeo4j[], named: string | undefined): RunningNeo4j | undefined {
  if (named !== undefined) return running.find(({ store }) => store === named);
  if (running.length > 1) {
    throw badInput(
      `More than one store is running: ${running.map(({ store }) => store).join(', ')}.`,
      `Choose one, such as --store ${running[0]?.store}`,
    );
  }
  return running[0];
}
