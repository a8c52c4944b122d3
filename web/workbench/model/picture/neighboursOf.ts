/** Two records that are drawn as tied. */
export interface Joined {
  readonly from: string;
  readonly to: string;
}

/** The records that each record is tied to; a record without ties is left out. */
export function neighboursOf(ties: readonly Joined[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const { from, to } of ties)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const known = neighbours.get(one);
      if (known) known.add(other);
      else neighbours.set(one, new Set([other]));
    }
  return neighbours;
}
