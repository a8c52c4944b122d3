import type { CitationRole } from '../../generated/operations.ts';

/** The role of a party in a case, as a report states it: `Embassy in Rome: attended`. */
export const citationRoleWords: Readonly<Record<CitationRole, string>> = {
  REFERRED: 'referred it',
  SIGNED: 'signed',
  HOSTED: 'was the host',
  CO_ORGANISED: 'co-organised it',
  SOUGHT: 'sought technology',
  VISITED: 'went there',
  ATTENDED: 'attended',
};

/** Roles of a post as a filter states them: `a post that attended or went there`. */
export const postRolesWords = (roles: readonly CitationRole[]): string =>
  `a post that ${roles.map((role) => citationRoleWords[role]).join(' or ')}`;
