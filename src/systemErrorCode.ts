/** The code of a system error (`EEXIST` …). Not by `instanceof`: under Jest the system's errors are of another realm. */
export const systemErrorCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
