/** The one of `names` that a misspelt `name` most likely meant: at most `most` letters differ, or one is the start of the other. */
export function nearestName(name: string, names: readonly string[], most = 3): string | undefined {
  const wanted = name.toUpperCase();
  const ranked = names
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, candidate.toUpperCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0] && ranked[0].distance <= most ? ranked[0].candidate : undefined;
}

function distanceTo(wanted: string, candidate: string): number {
  if (candidate.startsWith(wanted) || wanted.startsWith(candidate)) return 1;
  return editDistance(wanted, candidate);
}

/** Letters to insert, delete or replace (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
