/** The kinds of rows that a dataset holds, in the order in which they are read: a row refers to its own kind or to one above it. */
export const kinds = [
  'country',
  'area',
  'technology',
  'post',
  'programme',
  'target',
  'company',
  'report',
  'figure',
  'grade',
  'case',
  'citation',
] as const;

export type Kind = (typeof kinds)[number];

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
] as const satisfies readonly Uppercase<Exclude<Kind, 'citation' | 'figure' | 'grade'>>[];

export type RecordKind = (typeof recordKinds)[number];
