import type { PersistedOperation } from './persistedOperation.ts';
import { post } from './post.ts';

interface GraphqlFailure {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly hint?: string;
    readonly retryable?: boolean;
    readonly requestId?: string;
  };
}

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphqlFailure[];
}

/** A refusal or failure of the server, with its code and hint. */
export class AskError extends Error {
  readonly code: string;
  readonly hint: string | null;
  readonly retryable: boolean;

  constructor({ message, extensions }: GraphqlFailure) {
    super(message);
    this.name = 'AskError';
    this.code = extensions?.code ?? 'UNKNOWN';
    this.hint = extensions?.hint ?? null;
    this.retryable = extensions?.retryable ?? false;
  }
}

async function bodyOf<Data>(request: unknown, signal?: AbortSignal): Promise<Body<Data>> {
  const response = await post(request, { signal }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new AskError({
      message: 'The server is not responding.',
      extensions: { code: 'UNREACHABLE', hint: 'Retrying automatically.', retryable: true },
    });
  });
  return response.json().catch(() => {
    throw new AskError({
      message: `The server replied with status ${response.status} instead of JSON.`,
      extensions: { code: 'UNREACHABLE', retryable: response.status >= 500 },
    });
  });
}

/** Sends an operation, by its hash alone once the server knows it. Resolves to its data; throws `AskError`, or the reason of an abort. */
export async function ask<Data, Variables>(
  { name, hash, query }: PersistedOperation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  const request = { operationName: name, variables, extensions };
  let { data, errors } = await bodyOf<Data>(request, signal);
  if (errors?.[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND')
    ({ data, errors } = await bodyOf<Data>({ ...request, query }, signal));
  const [failure] = errors ?? [];
  if (failure) throw new AskError(failure);
  if (!data) throw new AskError({ message: 'The response contains no data.' });
  return data;
}
