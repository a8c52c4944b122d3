import { keepPreviousData, QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { AskError, ask } from '../../client/ask.ts';
import type { Operation } from '../../client/operation.ts';

const MAX_RETRIES = 8;

/** Asks again what may work in a moment: a database that restarts, a projection that loads, a server that is away. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // The server is this machine's own as often as not: being offline says nothing of it.
      networkMode: 'always',
      retry: (failures, error) => error instanceof AskError && error.retryable && failures < MAX_RETRIES,
      retryDelay: (failures) => Math.min(5_000, 400 * 2 ** failures),
    },
  },
});

/** An answer that a part of the page shows, or why there is none. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  /** Why there is none, or why it is asked again. */
  readonly error: Error | null;
  readonly waiting: boolean;
  /** Whether what is shown answers the question before. */
  readonly stale: boolean;
  cancel(): void;
  again(): void;
}

interface AnswerOptions<Data, Variables> {
  /** Shows the answer before until the next one comes. */
  readonly keep?: boolean;
  /** Reads an answer of several pages. */
  readonly read?: (variables: Variables, signal: AbortSignal) => Promise<Data>;
}

/** Asks an operation while the part that uses it is on the page; null asks nothing. A change of the variables drops the request before. */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | null,
  {
    keep = false,
    read = (given, signal) => ask(operation, given, signal),
  }: AnswerOptions<Data, Variables> = {},
): Answer<Data> {
  const client = useQueryClient();
  const queryKey = [operation.name, variables];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => read(variables as Variables, signal),
    enabled: variables !== null,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
  return {
    data: query.data,
    error: query.error ?? query.failureReason,
    waiting: query.isFetching,
    stale: query.isPlaceholderData,
    cancel: () => void client.cancelQueries({ queryKey }),
    again: () => void query.refetch(),
  };
}
