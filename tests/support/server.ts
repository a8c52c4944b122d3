import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import type { Graph } from '../../src/graph/connect.ts';
import { uploadsTo } from '../../src/import/uploads.ts';
import { type ServeOptions, serve } from '../../src/server/serve.ts';

/** The body of a GraphQL answer. */
export interface GraphQLBody {
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for and asserts what it got
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  readonly extensions?: any;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: GraphQLBody;
}

/** A server over a given graph, in this process, on a free port of 127.0.0.1. */
export interface TestServer {
  readonly url: string;
  /** Asks one operation; gives status, headers and body, whatever they are. */
  ask(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answered>;
  /** Asks one operation that must succeed, and gives its `data`. */
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  data(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** Waits until paths, breakdowns and the like can be asked for. */
  searchable(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the whole server over a graph; the graph stays the caller's to close. */
export async function startTestServer(
  graph: Graph,
  options: Partial<ServeOptions> = {},
): Promise<TestServer> {
  const { url, close } = await serve({
    graph,
    host: '127.0.0.1',
    port: 0,
    explain: true,
    limits: { timeoutMs: 30_000 },
    logger: pino({ level: 'silent' }),
    drainMs: 1_000,
    proofs: '.neo4j',
    uploads: (parts) => uploadsTo({ graph, ...parts }),
    ...options,
  });
  const ask: TestServer['ask'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body: unknown = await response.json();
    return { status: response.status, headers: response.headers, body: body as GraphQLBody };
  };
  const data: TestServer['data'] = async (query, variables) => {
    const { body } = await ask(query, variables);
    if (body.errors) throw new Error(`${query}\n${JSON.stringify(body.errors, null, 2)}`);
    return body.data;
  };
  return {
    url,
    ask,
    data,
    searchable: async () => {
      const state = async () => (await data('{ dataset { projection { state } } }')).dataset.projection.state;
      while ((await state()) === 'LOADING') await setTimeout(50);
    },
    close,
  };
}
