import { kindWords, networkKinds, partyKinds, recordKinds } from '../../generated/model.ts';
import type { EntityKind } from '../../generated/operations.ts';

/** The shape and colour of a kind of record, so that either alone distinguishes kinds; and its place in a drawn flow. */
interface KindLook {
  /** The colour, as a variable of `workbench.css` that has a value for each theme. */
  readonly colour: string;
  /** The shape as a path in a square of 16 by 16. */
  readonly path: string;
  /** The column of its records in the layout `flow`, from left to right along the course of a case: post, case, target, technology, company. */
  readonly column: number;
}

const looks: Readonly<Record<EntityKind, KindLook>> = {
  POST: {
    colour: '--kind-post',
    path: 'M2 2h12v12H2z',
    column: 0,
  },
  CASE: {
    colour: '--kind-case',
    path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
    column: 1,
  },
  TARGET: {
    colour: '--kind-target',
    path: 'M8 1l7 7-7 7-7-7z',
    column: 2,
  },
  COMPANY: {
    colour: '--kind-company',
    path: 'M8 1.5L15 14H1z',
    column: 4,
  },
  TECHNOLOGY: {
    colour: '--kind-technology',
    path: 'M4.5 2h7L15 8l-3.5 6h-7L1 8z',
    column: 3,
  },
  AREA: {
    colour: '--kind-area',
    path: 'M1 4.5h14v7H1z',
    column: 4,
  },
  COUNTRY: {
    colour: '--kind-country',
    path: 'M3 1h1.5v1.5H14l-2 3.5 2 3.5H4.5V15H3z',
    column: 3,
  },
  PROGRAMME: {
    colour: '--kind-other',
    path: 'M2 3h12v2H2zm0 4h12v2H2zm0 4h12v2H2z',
    column: 0,
  },
  REPORT: {
    colour: '--kind-other',
    path: 'M3 1h7l3 3v11H3z',
    column: 5,
  },
};

/** The words, shape, colour and column of each kind of record. */
export const kinds = Object.fromEntries(
  recordKinds.map((kind) => [kind, { ...kindWords[kind], ...looks[kind] }]),
) as { readonly [kind in EntityKind]: (typeof kindWords)[kind] & KindLook };

const prefixOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('/'))).toUpperCase();

/** True if a text can be the id of a record: it begins with a kind. */
export const isRecordId = (id: string): boolean => Object.hasOwn(kinds, prefixOf(id));

/** The kind of a record, as its id begins with it: `post/houston` is a post. Throws where it begins with none. */
export function kindOf(id: string): EntityKind {
  if (!isRecordId(id))
    throw new Error(`“${id}” is not the id of a record: an id begins with a kind, as in post/houston.`);
  return prefixOf(id) as EntityKind;
}

const hasKind = (id: string, among: readonly EntityKind[]): boolean =>
  among.some((kind) => id.startsWith(`${kindWords[kind].one}/`));

/** True if a record takes part in cases, so that it can be drawn and stand at the end of a path. */
export const isParty = (id: string): boolean => hasKind(id, partyKinds);

/** True if a record can be a node of a network, so that it can be removed in a what-if. */
export const isInNetworks = (id: string): boolean => hasKind(id, networkKinds);

/** A number with its noun: `1 case`, `1,204 cases`. */
export const counted = (count: number, kind: EntityKind): string =>
  `${count.toLocaleString('en')} ${count === 1 ? kinds[kind].one : kinds[kind].many}`;
