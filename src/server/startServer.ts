import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import type { Access } from '../access/caller.ts';
import type { Answerer } from '../answer/createAnswerer.ts';
import type { Graph } from '../graph/graph.ts';
import type { RequestLimits } from '../limits.ts';
import type { ProjectionHealth } from '../projection/projections.ts';
import type { Logger } from '../telemetry/logger.ts';
import { admissionOf } from './bounds/admission.ts';
import type { RateLimit } from './bounds/rateLimit.ts';
import { malformedRequest } from './errors/malformedRequest.ts';
import type { Inputs } from './inputs.ts';
import { listen } from './listen.ts';
import { Metrics } from './metrics.ts';
import { createApollo } from './operation/createApollo.ts';
import type { KnownOperations } from './operation/knownOperations.ts';
import { connectionsAreFree } from './readiness.ts';
import { requestListener } from './requestListener.ts';
import type { Readiness, ServerParts } from './step.ts';
import type { Stores } from './stores.ts';
import type { Uploads } from './uploads.ts';

/** Options of a server; port 0 takes a free one. */
export interface StartOptions {
  readonly answerer: Answerer;
  readonly graph: Pick<Graph, 'verify' | 'connections'>;
  readonly host: string;
  readonly port: number;
  readonly explain: boolean;
  readonly limits: RequestLimits;
  readonly logger: Logger;
  /** Identifies callers; without it everyone who can reach the server may read. */
  readonly access?: Access | null | undefined;
  /** Identifies those who may send data. */
  readonly writers?: Access | null | undefined;
  /** True if it is open beyond this machine, on purpose. */
  readonly open?: boolean | undefined;
  /** The names, beside those of this machine, under which it may be asked where it is open. */
  readonly hosts?: readonly string[] | undefined;
  /** Status of the projection, for the metrics. */
  readonly projection?: (() => ProjectionHealth) | undefined;
  readonly readiness?: readonly Readiness[] | undefined;
  readonly uploads?: Uploads | null | undefined;
  readonly inputs?: Inputs | null | undefined;
  readonly stores?: Stores | null | undefined;
  readonly rateLimit?: RateLimit | null | undefined;
  /** The only operations that are answered. */
  readonly known?: KnownOperations | null | undefined;
  /** The origins, beside its own, whose pages may ask. */
  readonly origins?: readonly string[] | undefined;
  /** The folder of the built pages. */
  readonly pages?: string;
  /** Milliseconds that requests in flight have to end after `close`, before they are cut. */
  readonly drainMs?: number;
}

/** A server that answers at `url`, which ends without a slash. */
export interface RunningServer {
  readonly url: string;
  /** Lets the requests in flight finish within a bound and turns away others, then stops accepting and cuts the rest. */
  close(): Promise<void>;
}

const builtPages = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** Starts the HTTP server around an answerer; rejects where the port is taken. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const {
    answerer,
    graph,
    host,
    port,
    explain,
    limits,
    logger,
    access = null,
    writers = access,
    open = false,
    hosts = [],
    projection = () => null,
    readiness = [],
    uploads = null,
    inputs = null,
    stores = null,
    rateLimit = null,
    known = null,
    origins = [],
    pages = builtPages,
    drainMs = 10_000,
  } = options;
  // An archive takes its time; a socket on which nothing comes is closed long before.
  const httpServer = createServer({ requestTimeout: 900_000 });
  httpServer.setTimeout(60_000);
  httpServer.on('clientError', malformedRequest);

  const apollo = createApollo({
    answerer,
    limits,
    logger,
    explain,
    httpServer,
    rateLimit,
    admission: admissionOf(limits),
    known,
    // By then what could finish has.
    drainMs: Math.min(drainMs, 1_000),
  });
  await apollo.start();
  let closing = false;
  const underWay = new Set<ServerResponse>();
  const parts: ServerParts = {
    apollo,
    graph,
    limits,
    logger,
    metrics: new Metrics({ projection, connections: () => graph.connections() }),
    readiness,
    connections: connectionsAreFree(graph),
    explain,
    access,
    writers,
    hosts: access ? null : open ? [host, ...hosts] : [],
    open,
    sdl: printSchema(answerer.schema),
    origins,
    uploads,
    inputs,
    stores,
    pages,
    closing: () => closing,
    underWay,
  };
  httpServer.on('request', requestListener(parts));

  await listen(httpServer, port, host);
  const address = httpServer.address();
  const actualPort = address && typeof address === 'object' ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    close: async () => {
      closing = true;
      // While the last answers go out, new requests are refused; then the port is closed.
      for (const end = performance.now() + drainMs; underWay.size > 0 && performance.now() < end; )
        await wait(20);
      await apollo.stop();
    },
  };
}
