import type { CaseFilter } from '../../../generated/operations.ts';
import { allOf, casesOf } from '../../model/caseFilter.ts';
import { type ComparedSide, type Filters, filterOf } from '../../state/investigation.ts';

const hasPeriod = ({ from, to }: ComparedSide): boolean => from !== null || to !== null;

/** True if a side says whose or which cases it means. */
export const isAsked = (side: ComparedSide): boolean => side.id !== null || hasPeriod(side);

/** The cases of a side within the shared filters; a period of its own takes the place of the shared dates. */
export function comparedCases(side: ComparedSide, filters: Filters): CaseFilter {
  const within = hasPeriod(side) ? { ...filters, from: side.from, to: side.to } : filters;
  return allOf(side.id ? casesOf(side.id) : null, filterOf(within)) ?? {};
}

/** A period in words; null where a side has none. */
export function periodWords({ from, to }: ComparedSide): string | null {
  if (from && to) return from === to ? from : `${from} to ${to}`;
  if (from) return `from ${from}`;
  return to ? `until ${to}` : null;
}

/** The name of a side: its record, its period or both. */
export const sideName = (side: ComparedSide, nameOf: (id: string) => string): string =>
  [side.id && nameOf(side.id), periodWords(side)].filter(Boolean).join(', ') || 'All cases';
