/** Most names that one list is searched for. */
export const MAX_NAMES = 100;

/** The names of a pasted list, one a line, each once; those beyond the bound are counted. */
export function namesIn(text: string): { readonly names: readonly string[]; readonly leftOut: number } {
  const lines = text.split(/[\n\r\t]+/).map((line) => line.trim());
  const distinct = [...new Set(lines.filter(Boolean))];
  return { names: distinct.slice(0, MAX_NAMES), leftOut: Math.max(0, distinct.length - MAX_NAMES) };
}
