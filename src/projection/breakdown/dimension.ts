/** What cases can be grouped by. */
export const dimensions = [
  'POST',
  'AREA',
  'TECHNOLOGY',
  'TARGET',
  'TARGET_COUNTRY',
  'TARGET_KIND',
  'COMPANY',
  'PROVINCE',
  'YEAR',
  'MONTH',
  'COOPERATION',
  'STAGE',
  'LANGUAGE',
  'GRADE',
] as const;

export type Dimension = (typeof dimensions)[number];

/** A value of a dimension as callers see it: an entity's id, a text such as `2019-03` or `COMPANY`; null where it is not known. */
export type Key = string | null;

/** The numbers of a dimension's values: 0 is "not known", the others ascend with the values. */
export interface DimensionValues {
  readonly size: number;
  readonly keyOf: (code: number) => Key;
  /** The code of a key; undefined where no record has it. */
  readonly codeOf: (key: Key) => number | undefined;
  /** Where a key stands among the codes: its own, or one between two others where no record has it. */
  readonly placeOf: (key: Key) => number;
}

/** The dimensions whose values are records: their keys are ids. */
export const entityDimensions: ReadonlySet<Dimension> = new Set([
  'POST',
  'AREA',
  'TECHNOLOGY',
  'TARGET',
  'TARGET_COUNTRY',
  'COMPANY',
]);
