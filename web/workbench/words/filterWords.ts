import type { CitationRole } from '../../generated/operations.ts';
import { postRolesWords } from './citationRoleWords.ts';

interface SharedFilters {
  readonly from: string | null;
  readonly to: string | null;
  readonly areas: readonly string[];
  readonly classes: readonly string[];
  readonly countries: readonly string[];
  readonly roles: readonly CitationRole[];
  readonly minConfidence: number | null;
}

const isByYear = (date: string | null): boolean => date === null || date.length === 4;

/** A period in words; null where a side is open. */
function periodWords(from: string | null, to: string | null): string {
  if (from === null) return `up to ${to}`;
  return to === null ? `from ${from}` : `${from} to ${to}`;
}

/** The shared filters in words, with their records by the names that `nameOf` returns; empty where there are none. */
export const filterWords = (
  { from, to, areas, classes, countries, roles, minConfidence }: SharedFilters,
  nameOf: (id: string) => string,
): string =>
  [
    (from || to) && `${isByYear(from) && isByYear(to) ? 'years' : 'dates'} ${periodWords(from, to)}`,
    areas.length > 0 && `${areas.length === 1 ? 'area' : 'areas'} ${areas.map(nameOf).join(', ')}`,
    classes.length > 0 && `${classes.length === 1 ? 'class' : 'classes'} ${classes.map(nameOf).join(', ')}`,
    countries.length > 0 && `targets of ${countries.map(nameOf).join(', ')}`,
    roles.length > 0 && postRolesWords(roles),
    minConfidence !== null && `confidence from ${minConfidence}`,
  ]
    .filter(Boolean)
    .join('; ');
