/** A case's targets and its companies, each only if some may be removed: without all of one of them the case is lost. */
export type RemovableParties = readonly (readonly number[])[];

/** Returns the smallest sets of at most `most` entities without which all the cases are lost. None of them contains another. */
export function cutSets(cases: readonly RemovableParties[], most: number): number[][] {
  const found: number[][] = [];
  extend(cases, 0, [], most, found);
  return found.filter(
    (set, at) => !found.some((other, place) => place !== at && isWithin(other, set, place < at)),
  );
}

/** Adds to `found` the sets that contain `chosen` and lose the cases from `start` on; `chosen` loses those before. */
function extend(
  cases: readonly RemovableParties[],
  start: number,
  chosen: readonly number[],
  most: number,
  found: number[][],
): void {
  for (let at = start; at < cases.length; at += 1) {
    const groups = cases[at] ?? [];
    if (groups.some((group) => group.every((entity) => chosen.includes(entity)))) continue;
    for (const group of groups) {
      const more = group.filter((entity) => !chosen.includes(entity));
      if (chosen.length + more.length <= most) extend(cases, at + 1, [...chosen, ...more], most, found);
    }
    return;
  }
  found.push([...chosen]);
}

/** True if a set is a part of another; of two equal sets the earlier one is taken for a part. */
const isWithin = (part: readonly number[], whole: readonly number[], earlier: boolean): boolean =>
  (part.length < whole.length || (part.length === whole.length && earlier)) &&
  part.every((entity) => whole.includes(entity));
