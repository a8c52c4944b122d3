import type { Row } from '../rows/row.ts';
import type { Bookkeeping } from './bookkeeping.ts';

/** A record or citation as its row stated it, read back from the graph, with its bookkeeping. */
export interface StoredRow extends Row, Omit<Bookkeeping, 'rowHash'> {}

/** Returns the bookkeeping among stored properties. */
export const bookOf = (stored: Readonly<Record<string, unknown>>): Omit<Bookkeeping, 'rowHash'> => ({
  package: String(stored.package),
  synthetic: stored.synthetic === true,
  addedIn: Number(stored.addedIn),
  changedIn: Number(stored.changedIn),
});
