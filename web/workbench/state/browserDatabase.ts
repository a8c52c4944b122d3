import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Returns a function that opens a database of this browser: once for all who ask, and again after it was closed or could not be opened. */
export function browserDatabase<Schema extends DBSchema>(
  name: string,
  create: (database: IDBPDatabase<Schema>) => void,
): () => Promise<IDBPDatabase<Schema>> {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  return () => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: create,
      terminated: () => {
        opening = null;
      },
    });
    // A store that could not be opened is tried again with the next change.
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
}
