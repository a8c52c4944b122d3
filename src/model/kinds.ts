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
  'case',
  'citation',
] as const;

export type Kind = (typeof kinds)[number];
