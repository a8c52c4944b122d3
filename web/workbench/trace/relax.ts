import type { EntityKind, Relaxation } from '../../generated/operations.ts';
import { kinds } from '../kinds.ts';
import type { Filters, TraceQuestion } from '../state/investigation.ts';

/** What would give a path: one thing, and the new value of it in the words of the API, as `maxHops: 5`. */
export interface Miss {
  readonly relaxation: Relaxation;
  readonly hint: string;
}

interface Asked {
  readonly trace: TraceQuestion;
  readonly filters: Filters;
}

/** The shared filter that is each part of `where`. */
const filterParts: Readonly<Record<string, Partial<Filters>>> = {
  date: { from: null, to: null },
  area: { areas: [] },
  targetCountry: { countries: [] },
  confidence: { minConfidence: null },
};

const filterWords: Readonly<Record<string, string>> = {
  date: 'the range of years',
  area: 'the areas',
  targetCountry: 'the countries of targets',
  confidence: 'the least confidence',
};

/** The part of `where` that a hint like where without `date` names. */
const partOf = (hint: string): string => /`(\w+)`/.exec(hint)?.[1] ?? '';

const kindsOf = (hint: string): TraceQuestion['through'] => {
  const [, list = ''] = /\[(.*)\]/.exec(hint) ?? [];
  return list.split(', ').filter((kind): kind is EntityKind => kind in kinds);
};

/** Changes the one thing that a near miss names. */
export function relax({ relaxation, hint }: Miss, { trace, filters }: Asked): Asked {
  const change = (part: Partial<TraceQuestion>): Asked => ({
    filters,
    trace: { ...trace, chosen: 0, ...part },
  });
  switch (relaxation) {
    case 'MAX_HOPS':
      return change({ maxHops: Number(hint.replace('maxHops: ', '')) });
    case 'THROUGH':
      return change({ through: kindsOf(hint) });
    case 'TIME_RESPECTING':
      return change({ timeRespecting: false });
    case 'AVOID':
      return change({ avoid: [] });
    case 'UNSOURCED':
      return change({ unsourced: true });
    case 'SAME_ROLE':
      return change({ sameRole: true });
    case 'FILTER':
      return { trace: { ...trace, chosen: 0 }, filters: { ...filters, ...filterParts[partOf(hint)] } };
  }
}

/** The same in an analyst's words. */
export function relaxationWords({ relaxation, hint }: Miss, { trace }: Asked): string {
  switch (relaxation) {
    case 'MAX_HOPS':
      return 'One more hop';
    case 'THROUGH': {
      const kind = kindsOf(hint).find((each) => !trace.through.includes(each));
      return `Passing through ${kind ? kinds[kind].many : 'another kind'} too`;
    }
    case 'TIME_RESPECTING':
      return 'Dates that may go back';
    case 'AVOID':
      return 'Nothing avoided';
    case 'UNSOURCED':
      return 'Cases that no report supports';
    case 'SAME_ROLE':
      return 'Hops between two of the same kind, as two targets of one case';
    case 'FILTER':
      return `Without the filter on ${filterWords[partOf(hint)] ?? partOf(hint)}`;
  }
}
