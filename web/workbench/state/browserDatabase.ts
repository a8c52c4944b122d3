import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Time in which other tabs close what they have of an older version, in milliseconds. */
const CLOSING_MS = 2_000;

/** Returns a function that opens a database of this browser: once for all who ask, and again after it was closed or could not be opened. `upgrade` makes the given version of the one before; version 0 is none. */
export function browserDatabase<Schema extends DBSchema>(
  name: string,
  upgrade: (database: IDBPDatabase<Schema>, before: number) => void,
  version = 1,
): () => Promise<IDBPDatabase<Schema>> {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const open = (): Promise<IDBPDatabase<Schema>> =>
    new Promise((resolve, reject) => {
      const refuse = (): void =>
        reject(
          new Error('Another tab shows an older version of this page. Close it and load this one again.'),
        );
      openDB<Schema>(name, version, {
        upgrade,
        // The first version of the page does not close it, and would let this one wait for ever.
        blocked: () => setTimeout(refuse, CLOSING_MS),
        terminated: forget,
      }).then((database) => {
        // So that a later version of the page need not wait for this tab.
        database.addEventListener('versionchange', () => {
          database.close();
          forget();
        });
        resolve(database);
      }, reject);
    });
  return () => {
    opening ??= open();
    // A store that could not be opened is tried again with the next change.
    opening.catch(forget);
    return opening;
  };
}
