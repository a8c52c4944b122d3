import { pino } from 'pino';
import type { Graph } from '../../src/graph/graph.ts';
import { uploadsTo } from '../../src/import/upload/uploads.ts';
import { inputsTo } from '../../src/intake/sessions/inputsTo.ts';
import { type ServeOptions, serve } from '../../src/server/serve.ts';
import { type AskedServer, askServer } from './askServer.ts';

/** A server over a given graph, in this process, on a free port of 127.0.0.1. */
export interface TestServer extends AskedServer {
  /** The token of this start, with which data may be sent; null where keys say who may. */
  readonly token: string | null;
  close(): Promise<void>;
}

/** Starts the whole server over a graph; the graph stays the caller's to close. */
export async function startTestServer(
  graph: Graph,
  options: Partial<ServeOptions> = {},
): Promise<TestServer> {
  const { url, token, close } = await serve({
    graph,
    host: '127.0.0.1',
    port: 0,
    explain: true,
    limits: { timeoutMs: 30_000 },
    logger: pino({ level: 'silent' }),
    drainMs: 1_000,
    proofs: '.neo4j',
    uploads: (parts) => uploadsTo({ graph, ...parts }),
    inputs: (parts) => inputsTo({ graph, ...parts }),
    ...options,
  });
  return { ...askServer(url), token, close };
}
