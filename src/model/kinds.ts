/** The kinds of rows that a dataset holds, in the order in which they are read: a row refers to its own kind or to one above it. */
export const kinds = [
  'country',
  'area',
  'technology',
  'scheme',
  'class',
  'classification',
  'post',
  'programme',
  'target',
  'company',
  'report',
  'figure',
  'grade',
  'case',
  'judgement',
  'citation',
] as const;

export type Kind = (typeof kinds)[number];

/** The kinds that are the same in every graph, real or synthetic: posts, countries, and what technologies are sorted by. */
export const neutralKinds: ReadonlySet<Kind> = new Set([
  'country',
  'area',
  'technology',
  'scheme',
  'class',
  'classification',
  'post',
]);

/** The kinds of which several packages may hold a row, if it is the same in each: neutral ones, and reports, since two packages may cite one page. */
export const sharedKinds: ReadonlySet<Kind> = new Set<Kind>([...neutralKinds, 'report']);

/** The kinds of rows that are not records of the API: each is read beside the records that it is about. */
type OtherKind = 'scheme' | 'class' | 'classification' | 'figure' | 'grade' | 'judgement' | 'citation';

/** The kinds of records, as `EntityKind` names them, in the order in which lists show them: those that broker first. */
export const recordKinds = [
  'POST',
  'TARGET',
  'COMPANY',
  'AREA',
  'TECHNOLOGY',
  'COUNTRY',
  'CASE',
  'PROGRAMME',
  'REPORT',
] as const satisfies readonly Uppercase<Exclude<Kind, OtherKind>>[];

export type RecordKind = (typeof recordKinds)[number];

const titled: ReadonlySet<string> = new Set<RecordKind>(['CASE', 'REPORT']);

/** True if the records of a kind, in capital or small letters, have titles, which may be alike; all others have names. */
export const isTitled = (kind: string): boolean => titled.has(kind.toUpperCase());

/** The kinds whose records have names, in the same order. */
export const namedKinds = recordKinds.filter((kind) => !isTitled(kind));

/** The kinds whose ids can stand in an argument, as `IdKind` names them. */
export const idKinds = [...recordKinds, 'SCHEME', 'CLASS'] as const satisfies readonly Uppercase<Kind>[];
