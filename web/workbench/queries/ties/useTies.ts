import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../../client/ask.ts';
import { askPages } from '../../../client/askPages.ts';
import type {
  CaseFilter,
  CasePartiesQuery,
  TiesQuery,
  TiesQueryVariables,
} from '../../../generated/operations.ts';
import { caseParties, ties } from '../../../generated/operations.ts';
import { chunksOf } from '../../model/chunksOf.ts';
import { kindOf } from '../../model/kinds.ts';
import type { Tie } from './tie.ts';
import { tieRequests } from './tieRequests.ts';

/** The ties among the drawn records, and the number left out because there are too many. */
export interface Ties {
  readonly ties: readonly Tie[];
  readonly leftOut: number;
  readonly waiting: boolean;
  readonly error: Error | null;
}

const CASES_PER_REQUEST = 200;

const TIES_PER_PAGE = 200;

/** Most ties that are read of one request. */
export const MAX_TIES = 2_000;

/** The ties of two kinds, page after page, up to what the stage draws. */
async function allPages(variables: TiesQueryVariables, signal: AbortSignal): Promise<TiesQuery> {
  const placeOf = ({ breakdown }: TiesQuery) => breakdown;
  const pages = await askPages(ties, variables, { placeOf, most: MAX_TIES / TIES_PER_PAGE, signal });
  const [first] = pages;
  return { breakdown: { ...first.breakdown, nodes: pages.flatMap(({ breakdown }) => breakdown.nodes) } };
}

/** Asks for the ties among records, by the cases that match the filter. */
export function useTies(ids: readonly string[], filter: CaseFilter | undefined): Ties {
  const requests = tieRequests(ids, filter);
  const cases = ids.filter((id) => kindOf(id) === 'CASE').sort();
  const pairs = useQueries({
    queries: requests.map((variables) => ({
      queryKey: ['Ties', variables],
      queryFn: ({ signal }: { signal: AbortSignal }) => allPages(variables, signal),
    })),
  });
  const parties = useQueries({
    queries: chunksOf(cases, CASES_PER_REQUEST).map((chunk) => ({
      queryKey: ['CaseParties', chunk],
      queryFn: ({ signal }: { signal: AbortSignal }) => ask(caseParties, { ids: chunk }, signal),
    })),
  });
  const drawn = ids.join(' ');
  const known = JSON.stringify([
    pairs.map(({ dataUpdatedAt }) => dataUpdatedAt),
    parties.map(({ dataUpdatedAt }) => dataUpdatedAt),
  ]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked and when it was answered says all
  return useMemo(() => {
    const there = new Set(ids);
    const all = pairs.flatMap(({ data }) => data?.breakdown.nodes ?? []);
    return {
      // The strongest first, so that what is cut is the weakest.
      ties: [
        ...all.flatMap(({ keys: [first, second], caseCount, firstOn, lastOn, openEnded }) =>
          first?.node && second?.node && there.has(first.node.id) && there.has(second.node.id)
            ? [{ from: first.node.id, to: second.node.id, caseCount, firstOn, lastOn, openEnded }]
            : [],
        ),
        ...parties
          .flatMap(({ data }) => caseTies(data))
          .filter(({ from, to }) => there.has(from) && there.has(to)),
      ].sort((a, b) => (b.caseCount ?? 1) - (a.caseCount ?? 1)),
      leftOut: pairs.reduce(
        (sum, { data }) =>
          sum + Math.max(0, (data?.breakdown.totalCount ?? 0) - (data?.breakdown.nodes.length ?? 0)),
        0,
      ),
      waiting: [...pairs, ...parties].some(({ isFetching }) => isFetching),
      error: [...pairs, ...parties].find(({ error }) => error)?.error ?? null,
    };
  }, [drawn, known]);
}

/** Ties of cases to their parties, directed from post to case and from case to the others. */
function caseTies(answer: CasePartiesQuery | undefined): Tie[] {
  const tie = (from: string, to: string, on: string): Tie => ({
    from,
    to,
    caseCount: null,
    firstOn: on,
    lastOn: on,
    openEnded: false,
  });
  return (answer?.nodes ?? []).flatMap((node) => {
    if (!node || !('date' in node)) return [];
    const { id, date } = node;
    const others = new Set([
      ...node.targets.nodes.flatMap(({ id: target, country }) => [target, country.id]),
      ...node.companies.nodes.map(({ id: company }) => company),
      ...node.technologies.nodes.flatMap(({ id: technology, area }) => [technology, area.id]),
    ]);
    return [
      ...node.posts.nodes.map(({ id: post }) => tie(post, id, date)),
      ...[...others].map((other) => tie(id, other, date)),
    ];
  });
}
