import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { ask } from '../../client/ask.ts';
import type { PersistedOperation } from '../../client/persistedOperation.ts';

/** A page of a list, with the revision of the graph that it was read at. */
export interface RowPage<Row> {
  readonly revision: number;
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** The rows of a list that have been read so far. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  /** Number of rows that there are; undefined before the first answer. */
  readonly total: number | undefined;
  /** True if rows and total are those of the question before. */
  readonly isFormer: boolean;
  readonly error: Error | null;
  again(): void;
  /** Reads on if there are fewer rows than this. */
  reach(count: number): void;
}

/** Reads a list page by page, as far as it is looked at. Where the graph changes in between, it is read again. */
export function useRows<Data, Variables extends { readonly after?: string | null | undefined }, Row>(
  operation: PersistedOperation<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => RowPage<Row>,
): Rows<Row> {
  const asked = useInfiniteQuery({
    queryKey: [operation.name, variables],
    queryFn: async ({ signal, pageParam }) =>
      pageOf(await ask(operation, { ...variables, after: pageParam }, signal)),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (before) => before,
  });
  const { fetchNextPage, refetch, hasNextPage, isFetching, isPlaceholderData } = asked;
  const pages = asked.data?.pages ?? [];
  const rows = pages.flatMap(({ nodes }) => nodes);
  const isTorn = pages.some(({ revision }) => revision !== pages[0]?.revision);
  useEffect(() => {
    if (isTorn && !isFetching) void refetch();
  }, [isTorn, isFetching, refetch]);
  const mayReadOn = hasNextPage && !isFetching && !isPlaceholderData && !asked.error;
  const reach = useCallback(
    (count: number) => {
      if (mayReadOn && rows.length < count) void fetchNextPage();
    },
    [mayReadOn, rows.length, fetchNextPage],
  );
  return {
    rows,
    total: pages[0]?.totalCount,
    isFormer: isPlaceholderData,
    error: asked.error,
    again: () => void refetch(),
    reach,
  };
}
