import type { LatestImportsQuery } from '../../../generated/operations.ts';

type ListedImport = LatestImportsQuery['dataset']['imports']['nodes'][number];

/** The package of the demonstration, which nobody brought in. */
const DEMONSTRATION = 'reference';

/** The import that can be undone: the newest that stands, if it is finished. Of imports, the latest come first. */
export function undoable(imports: readonly ListedImport[]): ListedImport | null {
  const newest = imports.find(
    ({ undoes, undoneIn, recomputed }) => undoes === null && undoneIn === null && recomputed.length === 0,
  );
  return newest?.finishedAt && !newest.packages.includes(DEMONSTRATION) ? newest : null;
}
