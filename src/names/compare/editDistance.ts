const LONGEST = 256;

/** Three rows of the table, used again by each call: names are compared a hundred thousand times a second. */
const rows = [
  new Uint16Array(LONGEST + 2),
  new Uint16Array(LONGEST + 2),
  new Uint16Array(LONGEST + 2),
] as const;

/**
 * Number of letters that are wrong, missing, added or swapped with their neighbour between two texts (optimal string alignment); `most + 1` if
 * there are more than `most`. Of longer texts the first 256 letters are compared.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const a = one.slice(0, LONGEST);
  const b = other.slice(0, LONGEST);
  let [before, last, row]: [Uint16Array, Uint16Array, Uint16Array] = [rows[0], rows[1], rows[2]];
  const far = most + 1;
  for (let j = 0; j <= b.length; j += 1) last[j] = Math.min(j, far);
  for (let i = 1; i <= a.length; i += 1) {
    // Only places near the diagonal can be within the bound.
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    row[from - 1] = from === 1 ? Math.min(i, far) : far;
    let least = row[from - 1] ?? far;
    for (let j = from; j <= to; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let distance = Math.min(
        (j === i + most ? far : (last[j] ?? far)) + 1,
        (row[j - 1] ?? far) + 1,
        (last[j - 1] ?? far) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) distance = Math.min(distance, (before[j - 2] ?? far) + 1);
      row[j] = Math.min(distance, far);
      if (distance < least) least = distance;
    }
    if (least >= far) return far;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? far, far);
}
