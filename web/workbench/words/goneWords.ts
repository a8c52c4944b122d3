const MAX_NAMED = 5;

/** Some ids in a line; the rest are counted. */
export function idsInLine(ids: Iterable<string>): string {
  const all = [...ids];
  const more = all.length > MAX_NAMED ? ` and ${all.length - MAX_NAMED} more` : '';
  return `${all.slice(0, MAX_NAMED).join(', ')}${more}`;
}

/** The records that a file leaves out since the graph no longer has them; null where there are none. */
export function goneWords(gone: ReadonlySet<string>): string | null {
  if (gone.size === 0) return null;
  const records = gone.size === 1 ? '1 record that is' : `${gone.size} records that are`;
  return `${records} no longer in the graph, with ties and notes (${idsInLine(gone)})`;
}
