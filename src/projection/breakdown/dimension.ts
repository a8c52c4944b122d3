/** A value of a dimension as callers see it: an entity's id, or a text such as `2019-03` or `COMPANY`; null if it is unknown. */
export type DimensionKey = string | null;

/** The values of a dimension and their codes. Code 0 is the unknown value; the others ascend with the values. */
export interface DimensionValues {
  readonly size: number;
  readonly keyOf: (code: number) => DimensionKey;
  /** Returns the code of a key; undefined if no record has it. */
  readonly codeOf: (key: DimensionKey) => number | undefined;
  /** Returns the position of a key among the codes: its own code, or half a step between two others if no record has it. */
  readonly placeOf: (key: DimensionKey) => number;
}

/** The records that can be counted distinctly in a row. */
export type DistinctCount = 'TARGETS' | 'COMPANIES' | 'REPORTS';
