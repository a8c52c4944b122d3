import type { Tie } from '../queries/ties/tie.ts';

/** The neighbours of a record that nothing else on the canvas is tied to: they go when it is collapsed. Pinned ones stay. */
export function onlyTiedTo(
  id: string,
  ties: readonly Tie[],
  pinned: ReadonlySet<string>,
): ReadonlySet<string> {
  const partners = new Map<string, Set<string>>();
  for (const { from, to } of ties)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const known = partners.get(one) ?? new Set();
      known.add(other);
      partners.set(one, known);
    }
  const neighbours = partners.get(id) ?? new Set<string>();
  const alone = (each: string) =>
    [...(partners.get(each) ?? [])].every((other) => other === id || neighbours.has(other));
  // Neighbours that are tied to one another go together, unless one of them is tied to somebody else.
  const gone = new Set([...neighbours].filter((each) => !pinned.has(each) && alone(each)));
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const each of gone)
      if (
        [...(partners.get(each) ?? [])].some(
          (other) => other !== id && !gone.has(other) && !neighbours.has(other),
        )
      )
        gone.delete(each);
  }
  return gone;
}
