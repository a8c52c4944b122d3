import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { chunksOf } from '../../model/chunksOf.ts';
import { type CurrentRecord, IDS_AT_ONCE, readRecords } from '../../state/readRecords.ts';

/** The records that an investigation names, as the graph has them now: a link or a file may say anything. */
export interface CurrentRecords {
  /** By the ids that were asked for. */
  readonly records: ReadonlyMap<string, CurrentRecord>;
  /** Ids of which the graph has no record. */
  readonly gone: ReadonlySet<string>;
  /** True once all of them were read. */
  readonly ready: boolean;
}

/** Reads names anew by their ids, page by page. */
export function useCurrentRecords(ids: readonly string[]): CurrentRecords {
  const { answered, ready } = useQueries({
    queries: chunksOf(ids, IDS_AT_ONCE).map((page) => ({
      queryKey: ['CurrentRecords', page],
      queryFn: ({ signal }: { signal: AbortSignal }) => readRecords(page, signal),
    })),
    combine: (answers) => ({
      answered: answers.flatMap(({ data }) => data ?? []),
      ready: answers.every(({ isSuccess }) => isSuccess),
    }),
  });
  return useMemo(
    () => ({
      records: new Map(answered.flatMap(([id, record]) => (record ? [[id, record] as const] : []))),
      gone: new Set(answered.flatMap(([id, record]) => (record ? [] : [id]))),
      ready,
    }),
    [answered, ready],
  );
}
