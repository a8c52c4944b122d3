import { basename, resolve } from 'node:path';

/** The store of the demonstration. */
export const demonstration = 'reference';

/** The name of the store that a set of datasets has to itself: that of their folders. */
export const storeName = (directories: readonly string[]): string =>
  directories.length === 0
    ? demonstration
    : directories
        .map((directory) => basename(resolve(directory)).replace(/[^A-Za-z0-9._-]+/g, '-'))
        .join('+');
