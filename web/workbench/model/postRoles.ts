import type { CitationRole } from '../../generated/operations.ts';

/** The roles that a report may state of a post, the closest to the deal first. */
export const postRoles = [
  'REFERRED',
  'SIGNED',
  'HOSTED',
  'CO_ORGANISED',
  'SOUGHT',
  'VISITED',
  'ATTENDED',
] as const satisfies readonly CitationRole[];
