import { setTimeout } from 'node:timers/promises';
import { keeperAnswer } from './keeperAnswer.ts';

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

/** A server that tests ask, wherever it runs. */
export interface AskedServer {
  readonly url: string;
  /** Asks one operation; resolves to status, headers and body, whatever they are. */
  ask(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answered>;
  /** Asks one operation that must succeed; resolves to its `data`. */
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  data(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** Asks one operation again while its error may pass, as the page does: after a start, an import or a change of stores the first answer may say so. */
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  finalData(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** Waits until paths, breakdowns and the like can be asked for. */
  searchable(): Promise<void>;
}

/** Most times that an operation is asked for until its answer is final: for a minute at least. */
const MAX_TRIES = 120;

const failure = (query: string, errors: GraphQLBody['errors']): Error =>
  new Error(`${query}\n${JSON.stringify(errors, null, 2)}`);

/** Returns functions that ask the server at an address. */
export function askServer(url: string): AskedServer {
  const ask: AskedServer['ask'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body: unknown = await response.json();
    return { status: response.status, headers: response.headers, body: body as GraphQLBody };
  };
  const data: AskedServer['data'] = async (query, variables) => {
    const { body } = await ask(query, variables);
    if (body.errors) throw failure(query, body.errors);
    return body.data;
  };
  const finalData: AskedServer['finalData'] = async (query, variables) => {
    for (let tries = 1; ; tries += 1) {
      const { errors, data: answered } = (await ask(query, variables)).body;
      if (!errors) return answered;
      if (tries === MAX_TRIES || !errors.some(({ extensions }) => extensions.retryable))
        throw failure(query, errors);
      await setTimeout(500);
    }
  };
  return {
    url,
    ask,
    data,
    finalData,
    searchable: async () => {
      const state = async () => (await data('{ dataset { projection { state } } }')).dataset.projection.state;
      while ((await state()) === 'LOADING') await setTimeout(50);
    },
  };
}

/** The server over the reference dataset that all test files share, ready for searches; nobody writes through it. */
export const sharedServer = async (): Promise<AskedServer> => askServer(await keeperAnswer<string>('server'));
