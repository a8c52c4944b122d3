/** The last day or year that is known, and that it may go on where one of the cases is open at its end. */
export const lastDateWords = (last: string | null, openEnded: boolean): string =>
  last === null ? '' : openEnded ? `${last} or later` : last;
