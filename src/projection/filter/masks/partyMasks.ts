import type { EntityFilter, StringFilter } from '../../../generated/schema.ts';
import type { PartyKind } from '../../../model/parties.ts';
import { type CodedColumn, NONE, type Projection } from '../../projection.ts';
import {
  addRowCases,
  type CaseMask,
  complementMask,
  emptyMask,
  fullMask,
  intersectMasks,
} from './caseMask.ts';
import { textTest } from './valueTests.ts';

/** The link from a case to the entities of a filter: through its parties of the kind `through`, each of which has one such entity or none. */
interface PartyLink {
  readonly through: PartyKind;
  readonly kind: PartyKind;
  /** Returns the entity of a party; NONE if it has none. */
  readonly entityOf: (party: number) => number;
}

/** Selects cases by their entities: those with a certain one, with one of several, or with none. */
export function entityMask(projection: Projection, link: PartyLink, filter: EntityFilter): CaseMask {
  const { eq, in: any } = filter;
  const wanted = (id: string) =>
    (eq === undefined || eq === null || id === eq) && (any?.includes(id) ?? true);
  const said = (eq ?? null) !== null || (any ?? null) !== null;
  const ids = new Set([...(any ?? []), ...(typeof eq === 'string' ? [eq] : [])].filter(wanted));
  const entities = new Set<number>();
  for (const id of ids) {
    const entity = projection.entityNumber(id);
    if (entity !== undefined && projection.kindOf(entity) === link.kind) entities.add(entity);
  }
  return joinedMask(projection, link.through, {
    isNull: filter.isNull,
    known: (party) => link.entityOf(party) !== NONE,
    passes: said ? (party) => entities.has(link.entityOf(party)) : null,
    only: link.through === link.kind && said ? [...entities] : null,
  });
}

/** Selects cases by a value of their parties: those with a party that has a certain value or one of several, or without any that has a value. */
export function partyValueMask(
  projection: Projection,
  through: PartyKind,
  { codes, values }: CodedColumn<string>,
  filter: StringFilter,
): CaseMask {
  const base = projection.data.bases[through];
  const test = textTest(filter);
  const passes = values.map((value) => value !== null && (test?.(value) ?? false));
  return joinedMask(projection, through, {
    isNull: filter.isNull,
    known: (party) => codes[party - base] !== 0,
    passes: test && ((party) => passes[codes[party - base] ?? 0] ?? false),
    only: null,
  });
}

/** Selects cases by the classes of their technologies, of whatever scheme: those with a certain one, with one of several, or without any. */
export function classMask(projection: Projection, filter: EntityFilter): CaseMask {
  const { bases, technologyClasses } = projection.data;
  const columns = Object.values(technologyClasses);
  const test = textTest(filter);
  const passing = columns.map(({ values }) =>
    values.map((value) => value !== null && (test?.(value) ?? false)),
  );
  const codesOf = (party: number) => columns.map(({ codes }) => codes[party - bases.TECHNOLOGY] ?? 0);
  return joinedMask(projection, 'TECHNOLOGY', {
    isNull: filter.isNull,
    known: (party) => codesOf(party).some((code) => code !== 0),
    passes: test && ((party) => codesOf(party).some((code, column) => passing[column]?.[code] ?? false)),
    only: null,
  });
}

interface Joined {
  readonly isNull: boolean | null | undefined;
  readonly known: (party: number) => boolean;
  readonly passes: ((party: number) => boolean) | null;
  /** The only parties that can pass, if known beforehand. */
  readonly only: readonly number[] | null;
}

function joinedMask(projection: Projection, through: PartyKind, joined: Joined): CaseMask {
  const { data } = projection;
  const casesOf = (test: (party: number) => boolean): CaseMask => {
    const mask = emptyMask(data.cases);
    const [first, end] = projection.range(through);
    for (let party = first; party < end; party += 1)
      if (test(party)) addRowCases(mask, data.partyCases, party);
    return mask;
  };
  let mask = fullMask(data.cases);
  if (typeof joined.isNull === 'boolean') {
    const known = casesOf(joined.known);
    mask = joined.isNull ? complementMask(known, data.cases) : known;
  }
  if (joined.only) {
    const named = emptyMask(data.cases);
    for (const party of joined.only) addRowCases(named, data.partyCases, party);
    return intersectMasks(named, mask);
  }
  return joined.passes ? intersectMasks(mask, casesOf(joined.passes)) : mask;
}
