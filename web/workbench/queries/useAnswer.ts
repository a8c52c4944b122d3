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

/** Asks an operation before the component that shows its answer is there. */
export function askAhead<Data, Variables>(
  operation: PersistedOperation<Data, Variables>,
  variables: Variables,
): void {
  void queryClient.prefetchQuery({
    queryKey: keyOf(operation, variables),
    queryFn: ({ signal }) => ask(operation, variables, signal),
  });
}

const keyOf = ({ name }: { readonly name: string }, variables: unknown) => [name, variables];

/** State of an answer: its data, its error, and its progress. */
export interface Answer<Data> {
  /** The answer to this very question; undefined until it has come. */
  readonly data: Data | undefined;
  /** The answer to the question before, while this one has none: for what says by itself what it is about, such as names by id. */
  readonly former: Data | undefined;
  /** The error, or the reason for the current retry. */
  readonly error: Error | null;
  readonly waiting: boolean;
  cancel(): void;
  again(): void;
}

interface AnswerOptions<Data, Variables> {
  /** Reads an answer of several pages. */
  readonly read?: (variables: Variables, signal: AbortSignal) => Promise<Data>;
}

/** Asks an operation while its component is on the page; null variables ask nothing. A change of the variables aborts the previous request. */
export function useAnswer<Data, Variables>(
  operation: PersistedOperation<Data, Variables>,
  variables: Variables | null,
  { read = (given, signal) => ask(operation, given, signal) }: AnswerOptions<Data, Variables> = {},
): Answer<Data> {
  const client = useQueryClient();
  const queryKey = keyOf(operation, variables);
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => read(variables as Variables, signal),
    enabled: variables !== null,
    placeholderData: keepPreviousData,
  });
  return {
    data: query.isPlaceholderData ? undefined : query.data,
    former: query.isPlaceholderData ? query.data : undefined,
    error: query.error ?? query.failureReason,
    waiting: query.isFetching,
    cancel: () => void client.cancelQueries({ queryKey }),
    again: () => void query.refetch(),
  };
}
