import type { EntityKind } from '../generated/operations.ts';

/** How a kind of record is told apart: by word, shape and colour together, so that neither colour nor shape is needed alone. */
export interface KindLook {
  readonly one: string;
  readonly many: string;
  /** The colour, as a variable of `workbench.css` that has a value for each theme. */
  readonly colour: string;
  /** The shape as a path in a square of 16 by 16. */
  readonly path: string;
  /** The same shape in the words of Cytoscape. */
  readonly shape: string;
}

export const kinds: Readonly<Record<EntityKind, KindLook>> = {
  POST: {
    one: 'post',
    many: 'posts',
    colour: '--kind-post',
    path: 'M2 2h12v12H2z',
    shape: 'rectangle',
  },
  CASE: {
    one: 'case',
    many: 'cases',
    colour: '--kind-case',
    path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
    shape: 'ellipse',
  },
  TARGET: {
    one: 'target',
    many: 'targets',
    colour: '--kind-target',
    path: 'M8 1l7 7-7 7-7-7z',
    shape: 'diamond',
  },
  COMPANY: {
    one: 'company',
    many: 'companies',
    colour: '--kind-company',
    path: 'M8 1.5L15 14H1z',
    shape: 'triangle',
  },
  TECHNOLOGY: {
    one: 'technology',
    many: 'technologies',
    colour: '--kind-technology',
    path: 'M4.5 2h7L15 8l-3.5 6h-7L1 8z',
    shape: 'hexagon',
  },
  AREA: {
    one: 'area',
    many: 'areas',
    colour: '--kind-area',
    path: 'M1 4.5h14v7H1z',
    shape: 'round-rectangle',
  },
  COUNTRY: {
    one: 'country',
    many: 'countries',
    colour: '--kind-country',
    path: 'M3 1h1.5v1.5H14l-2 3.5 2 3.5H4.5V15H3z',
    shape: 'tag',
  },
  PROGRAMME: {
    one: 'programme',
    many: 'programmes',
    colour: '--kind-other',
    path: 'M2 3h12v2H2zm0 4h12v2H2zm0 4h12v2H2z',
    shape: 'octagon',
  },
  REPORT: {
    one: 'report',
    many: 'reports',
    colour: '--kind-other',
    path: 'M3 1h7l3 3v11H3z',
    shape: 'cut-rectangle',
  },
};

/** The kind of a record, as its id begins with it: `post/houston` is a post. */
export function kindOf(id: string): EntityKind {
  const kind = id.slice(0, id.indexOf('/')).toUpperCase();
  if (!(kind in kinds))
    throw new Error(`${id} is no id of a record: it must begin with a kind, as in post/houston.`);
  return kind as EntityKind;
}

/** A number with its noun: `1 case`, `1,204 cases`. */
export const counted = (count: number, kind: EntityKind): string =>
  `${count.toLocaleString('en')} ${count === 1 ? kinds[kind].one : kinds[kind].many}`;
