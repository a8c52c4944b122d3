/** Milliseconds of a clock that all threads of the process share and that nobody sets: a deadline holds whatever happens to the date. */
export const monotonicMs = (): number => Number(process.hrtime.bigint()) / 1e6;
