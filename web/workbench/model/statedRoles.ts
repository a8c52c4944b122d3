import type { CitationRole } from '../../generated/operations.ts';

/** The part of a report’s statement about a party from which its role follows. */
interface StatedRole {
  readonly role?: CitationRole | null | undefined;
  readonly entity?: { readonly id?: string } | null | undefined;
  readonly assertion?: string | null | undefined;
}

/** The roles of a party in a case as reports state them, each once; a report that denies the case states none. */
export const statedRoles = (citations: readonly StatedRole[], id: string): readonly CitationRole[] => [
  ...new Set(
    citations.flatMap(({ role, entity, assertion }) =>
      role && entity?.id === id && assertion !== 'DENIED' ? [role] : [],
    ),
  ),
];
