import type { TraceQuery } from '../../../generated/operations.ts';
import { kinds } from '../../model/kinds.ts';
import type { Filters, TraceQuestion } from '../../state/investigation.ts';

/** One change of the question that would find a path: the relaxed condition and its new value. */
export type NearMiss = Pick<
  TraceQuery['paths']['nearMisses'][number],
  'relaxation' | 'maxHops' | 'field' | 'kind'
>;

interface SearchedWith {
  readonly trace: TraceQuestion;
  readonly filters: Filters;
}

/** The shared filters that make up each field of `where`, as they are when lifted. */
const filterParts: Readonly<Record<string, Partial<Filters>>> = {
  date: { from: null, to: null },
  area: { areas: [] },
  schemeClass: { classes: [] },
  targetCountry: { countries: [] },
  postRole: { roles: [] },
  confidence: { minConfidence: null },
};

const filterWords: Readonly<Record<string, string>> = {
  date: 'the range of years',
  area: 'the areas',
  schemeClass: 'the classes',
  targetCountry: 'the countries of targets',
  postRole: 'the role of a post',
  confidence: 'the minimum confidence',
};

/** Changes the one thing that a near miss names. */
export function applyNearMiss(
  { relaxation, maxHops, field, kind }: NearMiss,
  { trace, filters }: SearchedWith,
): SearchedWith {
  const change = (part: Partial<TraceQuestion>): SearchedWith => ({
    filters,
    trace: { ...trace, chosen: 0, ...part },
  });
  switch (relaxation) {
    case 'MAX_HOPS':
      return change({ maxHops: maxHops ?? trace.maxHops });
    case 'THROUGH':
      return change({ through: kind ? [...trace.through, kind] : trace.through });
    case 'TIME_RESPECTING':
      return change({ timeRespecting: false });
    case 'AVOID':
      return change({ avoid: [] });
    case 'UNSOURCED':
      return change({ unsourced: true });
    case 'SAME_ROLE':
      return change({ sameRole: true });
    case 'FILTER':
      return { trace: { ...trace, chosen: 0 }, filters: { ...filters, ...filterParts[field ?? ''] } };
  }
}

/** The change of a near miss in words. */
export function nearMissWords({ relaxation, field, kind }: NearMiss): string {
  switch (relaxation) {
    case 'MAX_HOPS':
      return 'One more hop';
    case 'THROUGH':
      return `Passing through ${kind ? kinds[kind].many : 'another kind'} as well`;
    case 'TIME_RESPECTING':
      return 'Dates in any order';
    case 'AVOID':
      return 'Nothing avoided';
    case 'UNSOURCED':
      return 'Including cases that no report supports';
    case 'SAME_ROLE':
      return 'Also hops between two records of one kind, such as two targets of one case';
    case 'FILTER':
      return `Without the filter on ${filterWords[field ?? ''] ?? field}`;
  }
}
