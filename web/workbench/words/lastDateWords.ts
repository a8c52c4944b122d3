/** The last known date, with “or later” where a case has no end. */
export const lastDateWords = (last: string | null, openEnded: boolean): string =>
  last === null ? '' : openEnded ? `${last} or later` : last;
