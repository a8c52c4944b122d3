import type { Filters } from '../../state/investigation.ts';

/** The shared filters in words; empty where there are none. */
export const filterWords = ({ from, to, areas, countries, minConfidence }: Filters): string =>
  [
    (from || to) && `years ${from ?? '…'} to ${to ?? '…'}`,
    areas.length > 0 && `areas ${areas.join(', ')}`,
    countries.length > 0 && `targets of ${countries.join(', ')}`,
    minConfidence !== null && `confidence from ${minConfidence}`,
  ]
    .filter(Boolean)
    .join('; ');
