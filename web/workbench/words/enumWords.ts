/** An enum value as words: `RESEARCH_INSTITUTE` is `research institute`. */
export const enumWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

/** A partial date as a person reads it: intervals with a dash, open ends in words. */
export const dateWords = (date: string): string =>
  date.endsWith('/..') ? `since ${date.slice(0, -3)}` : date.replace('/', ' to ');
