/** A value of a dimension as callers see it: an entity's id, a text such as `2019-03` or `COMPANY`; null where it is not known. */
export type DimensionKey = string | null;

/** The numbers of a dimension's values: 0 is "not known", the others ascend with the values. */
export interface DimensionValues {
  readonly size: number;
  readonly keyOf: (code: number) => DimensionKey;
  /** The code of a key; undefined where no record has it. */
  readonly codeOf: (key: DimensionKey) => number | undefined;
  /** Where a key stands among the codes: its own, or one between two others where no record has it. */
  readonly placeOf: (key: DimensionKey) => number;
}
