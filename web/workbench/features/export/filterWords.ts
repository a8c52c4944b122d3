import type { Filters } from '../../state/investigation.ts';
import { postRolesWords } from '../../words/citationRoleWords.ts';

/** The shared filters in words; empty where there are none. */
export const filterWords = ({ from, to, areas, classes, countries, roles, minConfidence }: Filters): string =>
  [
    (from || to) && `years ${from ?? '…'} to ${to ?? '…'}`,
    areas.length > 0 && `areas ${areas.join(', ')}`,
    classes.length > 0 && `classes ${classes.join(', ')}`,
    countries.length > 0 && `targets of ${countries.join(', ')}`,
    roles.length > 0 && postRolesWords(roles),
    minConfidence !== null && `confidence from ${minConfidence}`,
  ]
    .filter(Boolean)
    .join('; ');
