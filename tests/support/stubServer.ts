import { Writable } from 'node:stream';
import { buildSchema, execute, type GraphQLSchema, getOperationAST } from 'graphql';
import { pino } from 'pino';
import type { Answerer, OperationAnswer, OperationRequest } from '../../src/answer/createAnswerer.ts';
import type { Edition } from '../../src/answer/read/readEdition.ts';
import { defaultLimits, type RequestLimits } from '../../src/limits.ts';
import { type RunningServer, type StartOptions, startServer } from '../../src/server/startServer.ts';

const schema: GraphQLSchema = buildSchema(`
  type Query { post(id: ID, first: Int = 25): Post word: String! }
  type Post { id: ID! name: String post: Post }
`);

/** Options of the stub: an answer for every operation, and all options of a server. */
export interface StubOptions extends Partial<Omit<StartOptions, 'limits' | 'graph'>> {
  readonly graph?: Partial<StartOptions['graph']>;
  readonly answer?: (request: OperationRequest) => Promise<OperationAnswer>;
  readonly limits?: Partial<RequestLimits>;
  /** The edition of the graph, for entity tags; by default none, as while an import runs. */
  readonly edition?: Edition | null;
}

/** A whole server whose answers are made up, since only HTTP, the pipeline and the errors are looked at. */
export interface StubServer extends RunningServer {
  /** Every line that was logged so far. */
  readonly log: Record<string, unknown>[];
  /** Requests that the answerer received. */
  readonly asked: OperationRequest[];
  ask(body: unknown, headers?: Record<string, string>): Promise<Answered>;
}

export interface GraphQLBody {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly locations?: unknown;
    readonly path?: unknown;
    readonly extensions: Record<string, unknown>;
  }[];
  readonly extensions?: Record<string, unknown>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: GraphQLBody;
}

/** Reads a response as JSON, whatever it says it is. */
export async function readAnswer(response: Response): Promise<Answered> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}

const completed = async ({
  document,
  operationName,
  variables,
}: OperationRequest): Promise<OperationAnswer> => {
  if (!getOperationAST(document, operationName))
    throw new Error('The server handed over an unknown operation.');
  const rootValue = { post: { id: 'post/houston', name: 'Houston' }, word: 'brokered' };
  const { data, errors } = await execute({ schema, document, rootValue, variableValues: variables });
  return { ...(errors ? { errors } : {}), ...(data === undefined ? {} : { data }) };
};

export async function stubServer({
  answer = completed,
  limits,
  graph,
  edition = null,
  ...rest
}: StubOptions = {}): Promise<StubServer> {
  const log: Record<string, unknown>[] = [];
  const lines = new Writable({
    write(chunk: Buffer, _, done) {
      log.push(JSON.parse(chunk.toString()));
      done();
    },
  });
  const asked: OperationRequest[] = [];
  const answerer: Answerer = {
    schema,
    searchCosts: new Map(),
    version: 'stub',
    edition: async () => edition,
    answer: (request) => {
      asked.push(request);
      return answer(request);
    },
  };
  const server = await startServer({
    answerer,
    host: '127.0.0.1',
    port: 0,
    explain: true,
    logger: pino({ base: null, level: 'debug' }, lines),
    pages: '/nowhere',
    ...rest,
    graph: { verify: async () => 'Neo4j/5.26.25', connections: () => ({ inUse: 0, most: 64 }), ...graph },
    limits: { ...defaultLimits, ...limits },
  });
  return {
    ...server,
    log,
    asked,
    ask: async (body, headers = {}) =>
      readAnswer(
        await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
  };
}
