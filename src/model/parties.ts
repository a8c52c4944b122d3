import type { DimensionName } from './dimensions.ts';
import type { RecordKind } from './kinds.ts';

/**
 * The kinds that take part in cases, in the order in which the projection numbers their records. A post, target, company or technology is
 * joined to its cases by a relationship; a country takes part through its targets and an area through its technologies.
 */
export const parties = [
  {
    kind: 'POST',
    role: 'REFERRED',
    inWords: 'took part in',
    inChain: 'took part in',
    onTie: 'took part',
    asClause: 'in which … took part',
    through: null,
    filter: 'post',
    dimension: 'POST',
    inNetworks: true,
  },
  {
    kind: 'TARGET',
    role: 'OFFERED',
    inWords: 'was offered in',
    inChain: 'offered',
    onTie: 'offered',
    asClause: 'in which … was offered',
    through: null,
    filter: 'target',
    dimension: 'TARGET',
    inNetworks: true,
  },
  {
    kind: 'COMPANY',
    role: 'INVOLVED',
    inWords: 'was involved in',
    inChain: 'involved',
    onTie: 'involved',
    asClause: 'in which … was involved',
    through: null,
    filter: 'company',
    dimension: 'COMPANY',
    inNetworks: true,
  },
  {
    kind: 'TECHNOLOGY',
    role: 'CONCERNED',
    inWords: 'was a technology of',
    inChain: 'concerned',
    onTie: 'technology',
    asClause: 'which concerned …',
    through: null,
    filter: 'technology',
    dimension: 'TECHNOLOGY',
    inNetworks: false,
  },
  {
    kind: 'COUNTRY',
    role: 'COUNTRY_OF_TARGET',
    inWords: 'was the country of a target of',
    inChain: 'country of the target',
    onTie: 'target’s country',
    asClause: 'which has a target in …',
    through: 'TARGET',
    filter: 'targetCountry',
    dimension: 'TARGET_COUNTRY',
    inNetworks: false,
  },
  {
    kind: 'AREA',
    role: 'AREA_CONCERNED',
    inWords: 'was an area of',
    inChain: 'area concerned',
    onTie: 'area',
    asClause: 'which concerned a technology of the area …',
    through: 'TECHNOLOGY',
    filter: 'area',
    dimension: 'AREA',
    inNetworks: false,
  },
] as const satisfies readonly Party[];

/** The part that records of one kind take in cases. */
interface Party {
  readonly kind: RecordKind;
  /** The role in a case, a value of `PartyRole`. */
  readonly role: string;
  /** The role as the words between a record and its case: `Embassy in Tokyo — referred — the case`. */
  readonly inWords: string;
  /** The role by itself, between the arrows of a printed chain: `offered → area concerned`. */
  readonly inChain: string;
  /** The role as short as a tie between two records has room for: `took part · offered`. */
  readonly onTie: string;
  /** The role as a clause about the case, with `…` for the record: `the case, in which … took part`. */
  readonly asClause: string;
  /** The kind through whose records it takes part; null where it is joined to cases itself. */
  readonly through: RecordKind | null;
  /** The field of `CaseFilter` that takes its ids. */
  readonly filter: string;
  /** The dimension of a breakdown whose keys are its records. */
  readonly dimension: DimensionName;
  /** True if its records can be nodes of a network and can be removed in a what-if. */
  readonly inNetworks: boolean;
}

export type PartyKind = (typeof parties)[number]['kind'];

/** A kind that is joined to cases itself. */
export type DirectPartyKind = Extract<(typeof parties)[number], { readonly through: null }>['kind'];

export type NetworkKind = Extract<(typeof parties)[number], { readonly inNetworks: true }>['kind'];

/** The kinds that take part in cases, in the order in which the projection numbers their records. */
export const partyKinds: readonly PartyKind[] = parties.map(({ kind }) => kind);

/** Returns one value for each kind that takes part in cases. */
export const eachParty = <T>(make: (kind: PartyKind) => T) =>
  Object.fromEntries(partyKinds.map((kind) => [kind, make(kind)])) as { [kind in PartyKind]: T };

/** The kinds that are joined to cases themselves. */
export const directPartyKinds: readonly DirectPartyKind[] = parties.flatMap((party) =>
  party.through === null ? [party.kind] : [],
);

/** The kinds that can be nodes of a network. */
export const networkKinds: readonly NetworkKind[] = parties.flatMap((party) =>
  party.inNetworks ? [party.kind] : [],
);

type PartyRole = (typeof parties)[number]['role'];

/** The role of each kind in a case. */
export const partyRoles: Readonly<Record<PartyKind, PartyRole>> = Object.fromEntries(
  parties.map(({ kind, role }) => [kind, role]),
) as Record<PartyKind, PartyRole>;

/** Each role as a printed chain of hops states it. */
export const chainWords: Readonly<Record<PartyRole, string>> = Object.fromEntries(
  parties.map(({ role, inChain }) => [role, inChain]),
) as Record<PartyRole, string>;
