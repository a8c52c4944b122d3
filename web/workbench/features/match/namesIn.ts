import { readAsked, writeAsked } from './askedName.ts';

/** Most names of one list. */
export const MAX_NAMES = 500;

/** The names of a list, one a line with what is known beside it, each once; those beyond the bound are counted. */
export function namesIn(text: string): { readonly names: readonly string[]; readonly leftOut: number } {
  const asked = text.split(/[\n\r]+/).map(readAsked);
  const distinct = [...new Set(asked.filter(({ name }) => name !== '').map(writeAsked))];
  return { names: distinct.slice(0, MAX_NAMES), leftOut: Math.max(0, distinct.length - MAX_NAMES) };
}
