import { setTimeout as wait } from 'node:timers/promises';
import { isLoopback } from '../access/isLoopback.ts';
import { type AccessOptions, openAccess } from '../access/openAccess.ts';
import { newStartToken, type StartToken } from '../access/startToken.ts';
import { createAnswerer } from '../answer/createAnswerer.ts';
import { ExpectedError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { defaultLimits, type RequestLimits } from '../limits.ts';
import { projectionsOf } from '../projection/projectionsOf.ts';
import type { Logger } from '../telemetry/logger.ts';
import { rateLimitOf } from './bounds/rateLimit.ts';
import { openSharedCounts } from './bounds/sharedCounts.ts';
import type { Inputs } from './inputs.ts';
import { knownOperations } from './operation/knownOperations.ts';
import { answersAreWarm, graphIsOurs, projectionIsLoaded } from './readiness.ts';
import { type RunningServer, startServer } from './startServer.ts';
import type { Stores } from './stores.ts';
import type { UploadParts, Uploads } from './uploads.ts';
import { warmUp } from './warm/warmUp.ts';
import { warnIfOpen } from './warnIfOpen.ts';

/** Options of `serve`; port 0 takes a free one. */
export interface ServeOptions {
  readonly graph: Graph;
  readonly host: string;
  readonly port: number;
  /** True if a caller may see the statements behind an answer (`x-explain: 1`). */
  readonly explain: boolean;
  /** Bounds that differ from those the program ships with. */
  readonly limits?: Partial<RequestLimits>;
  /** Folder of the proofs that schema, statements and database agreed. */
  readonly proofs?: string;
  /** Identifies callers; without it everyone who can reach the server may read. */
  readonly access?: Omit<AccessOptions, 'complain'>;
  /** True if it is open beyond this machine, on purpose. */
  readonly open?: boolean;
  /** The names, beside those of this machine, under which it may be asked where it is open. */
  readonly hosts?: readonly string[];
  /** The cost that a caller may spend within a minute. */
  readonly costPerMinute?: number | undefined;
  /** The Redis in which several instances count together what callers spend. */
  readonly redisUrl?: string | undefined;
  /** True if only the operations of the workbench and the gallery are answered. */
  readonly knownOnly?: boolean;
  readonly origins?: readonly string[];
  /** Creates the receiver of datasets that callers send. */
  readonly uploads?: (parts: UploadParts) => Uploads;
  /** Creates the receiver of files of other forms. */
  readonly inputs?: (parts: UploadParts) => Inputs;
  /** Stores that can be served in turn, where the token of the start may say so. */
  readonly stores?: Stores | undefined;
  /** The token of this start; a new one where it is left out. */
  readonly start?: StartToken | undefined;
  readonly logger: Logger;
  readonly pages?: string;
  readonly drainMs?: number;
  /** The milliseconds that the server waits, before it is ready, for what it asks in advance of the page; the rest is asked after them. Without it nothing is asked. */
  readonly warmMs?: number;
}

/** A server over a graph. */
export interface ServedGraph extends RunningServer {
  /** The token of this start, with which data may be sent; null where keys or an issuer say who may, and beyond loopback. */
  readonly token: string | null;
  /** Resolves once the first questions have been asked in advance, or the time for it is over. */
  readonly warm: Promise<void>;
}

/** Serves a graph over HTTP: GraphQL, the pages and the health checks; rejects where schema and fragments disagree. */
export async function serve({
  graph,
  limits: other,
  proofs,
  access: asked,
  costPerMinute,
  redisUrl,
  knownOnly = false,
  uploads: takeUploads,
  inputs: takeInputs,
  stores,
  start: given,
  warmMs = 0,
  ...rest
}: ServeOptions): Promise<ServedGraph> {
  const limits = { ...defaultLimits, ...other };
  const access = await openAccess({
    ...asked,
    complain: (problem) => rest.logger.error({ problem }, 'access'),
  });
  const known = knownOnly ? await knownOperations() : null;
  const projections = projectionsOf(graph, { onLoad: (status) => rest.logger.info({ projection: status }) });
  const answerer = await createAnswerer({ graph, services: { limits, projections }, proofs });
  if (!access) warnIfOpen(rest.host, rest.logger);
  const shared = redisUrl
    ? await openSharedCounts(redisUrl, (state, reason) =>
        rest.logger[state === 'lost' ? 'error' : 'info']({ state, reason }, 'redis'),
      )
    : null;
  const rateLimit = costPerMinute === undefined ? null : rateLimitOf(costPerMinute, shared?.redis);
  const projection = () => projections.status();
  const stop = new AbortController();
  const changed = (revision: number) => projections.notice(revision);
  // Whoever may read without saying who they are may not write. On this machine the token of this start says it.
  const start = access || !isLoopback(rest.host) ? null : (given ?? newStartToken());
  const writers = access ?? start?.access ?? null;
  const parts: UploadParts = { limits, changed, signal: stop.signal };
  const uploads = writers && takeUploads ? takeUploads(parts) : null;
  const inputs = writers && takeInputs ? takeInputs(parts) : null;
  let isWarm = warmMs === 0;
  const server = await startServer({
    ...rest,
    graph,
    answerer,
    limits,
    access,
    writers,
    known,
    rateLimit,
    uploads,
    inputs,
    stores: start ? stores : null,
    projection,
    readiness: [graphIsOurs(graph), projectionIsLoaded(projection), answersAreWarm(() => isWarm)],
  });
  projections.start();
  graph.warm();
  const warming = isWarm
    ? Promise.resolve()
    : warmUp({
        answerer,
        searchable: () => projections.ready(),
        signal: stop.signal,
        logger: rest.logger,
      });
  const warm = Promise.race([warming, wait(warmMs, undefined, { ref: false })]).then(() => {
    isWarm = true;
  });
  return {
    url: server.url,
    token: start?.token ?? null,
    warm,
    close: async () => {
      stop.abort(
        new ExpectedError(
          'NOT_READY',
          'The server is shutting down.',
          'Send the request again once it is back.',
        ),
      );
      await server.close();
      await warming;
      await projections.close();
      shared?.close();
    },
  };
}
