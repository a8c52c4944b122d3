/** Most names of one list. */
export const MAX_NAMES = 500;

/** Most characters of a name, as the server takes them. */
const MAX_LENGTH = 2000;

/** The names of a list, one a line, each once; those beyond the bound are counted. */
export function namesIn(text: string): { readonly names: readonly string[]; readonly leftOut: number } {
  const lines = text.split(/[\n\r]+/).map((line) => line.trim().slice(0, MAX_LENGTH));
  const distinct = [...new Set(lines.filter(Boolean))];
  return { names: distinct.slice(0, MAX_NAMES), leftOut: Math.max(0, distinct.length - MAX_NAMES) };
}
