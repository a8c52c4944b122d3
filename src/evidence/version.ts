/** The version of the values that this folder computes. Raise it with each change of the table or the formula: values stored by an older version are recomputed at the next start. */
export const EVIDENCE_VERSION = 2;
