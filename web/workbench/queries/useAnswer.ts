import { keepPreviousData, QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { AskError, ask } from '../../client/ask.ts';
import type { PersistedOperation } from '../../client/persistedOperation.ts';

const MAX_RETRIES = 8;

/** The query client; it retries errors that may pass: a restarting database, a loading projection, a lost server. */
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

/** State of an answer: its data, its error, and its progress. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  /** The error, or the reason for the current retry. */
  readonly error: Error | null;
  readonly waiting: boolean;
  /** True if `data` answers the previous question. */
  readonly stale: boolean;
  cancel(): void;
  again(): void;
}

interface AnswerOptions<Data, Variables> {
  /** Keeps the previous data until new data arrives. */
  readonly keep?: boolean;
  /** Reads an answer of several pages. */
  readonly read?: (variables: Variables, signal: AbortSignal) => Promise<Data>;
}

/** Asks an operation while its component is on the page; null variables ask nothing. A change of the variables aborts the previous request. */
export function useAnswer<Data, Variables>(
  operation: PersistedOperation<Data, Variables>,
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
