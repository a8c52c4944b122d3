/** Days from the case of each hop to that of the next, in words. */
export const gapWords = (gaps: readonly (number | null)[]): string =>
  gaps
    .map((days) => {
      if (days === null) return 'an unknown interval';
      const length = `${Math.abs(days).toLocaleString('en')} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
      return days === 0 ? 'the same day' : `${length} ${days > 0 ? 'later' : 'earlier'}`;
    })
    .join(', then ');
