/** Returns the milliseconds of a clock that all threads of the process share and that changes of the date do not affect, so that deadlines hold. */
export const monotonicMs = (): number => Number(process.hrtime.bigint()) / 1e6;
