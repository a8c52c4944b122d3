/** The version of what this folder works out. Raise it with each change of the table or the formula: graphs that were stored by an older one are then recomputed at the next start. */
export const EVIDENCE_VERSION = 2;
