import type { PartyKind } from '../../../model/parties.ts';
import { type CodedColumn, NONE, type Projection } from '../../projection.ts';
import type { EntityFilter, TextFilter } from '../caseFilter.ts';
import {
  addRowCases,
  type CaseMask,
  complementMask,
  emptyMask,
  fullMask,
  intersectMasks,
} from './caseMask.ts';
import { textTest } from './valueTests.ts';

/** How a filter reaches what it is about: through the parties of `through`, each of which leads to one entity or none. */
interface Reach {
  readonly through: PartyKind;
  readonly kind: PartyKind;
  /** The entity that a party leads to, NONE where there is none. */
  readonly entityOf: (party: number) => number;
}

/** A filter on entities: one of the case's is this one, is one of these; or it has none. */
export function entityMask(projection: Projection, reach: Reach, filter: EntityFilter): CaseMask {
  const { eq, in: any } = filter;
  const wanted = (id: string) =>
    (eq === undefined || eq === null || id === eq) && (any?.includes(id) ?? true);
  const said = (eq ?? null) !== null || (any ?? null) !== null;
  const ids = new Set([...(any ?? []), ...(typeof eq === 'string' ? [eq] : [])].filter(wanted));
  const entities = new Set<number>();
  for (const id of ids) {
    const entity = projection.entityNumber(id);
    if (entity !== undefined && projection.kindOf(entity) === reach.kind) entities.add(entity);
  }
  return joinedMask(projection, reach.through, {
    isNull: filter.isNull,
    known: (party) => reach.entityOf(party) !== NONE,
    passes: said ? (party) => entities.has(reach.entityOf(party)) : null,
    only: reach.through === reach.kind && said ? [...entities] : null,
  });
}

/** A filter on a value of parties: of one of the case's it is this, is one of these; or none has any. */
export function partyValueMask(
  projection: Projection,
  through: PartyKind,
  { codes, values }: CodedColumn<string>,
  filter: TextFilter,
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

interface Joined {
  readonly isNull: boolean | null | undefined;
  readonly known: (party: number) => boolean;
  readonly passes: ((party: number) => boolean) | null;
  /** The only parties that can pass, where they are known beforehand. */
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
