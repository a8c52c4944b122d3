import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';

/** The store of the demonstration. */
export const DEMONSTRATION = 'reference';

/** Form of a store's name (see `storeAt`), without the `+` that joins several. */
const plain = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const MOST_CHARACTERS = 63;

/** The name of the store that a set of datasets has to itself: that of their folders, with a hash where the names do not fit. */
export function storeName(directories: readonly string[]): string {
  if (directories.length === 0) return DEMONSTRATION;
  const names = directories.map((directory) => basename(resolve(directory)));
  const joined = names.join('+');
  if (names.every((name) => plain.test(name)) && joined.length <= MOST_CHARACTERS) return joined;
  // Two folders must not get one store because the letters that distinguish them may not stand in a store's name.
  const hash = createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 8);
  const readable = joined.replace(/[^A-Za-z0-9._+-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '');
  return `${readable.slice(0, MOST_CHARACTERS - hash.length - 1) || 'data'}-${hash}`;
}
