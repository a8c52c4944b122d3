import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { differences } from './differences.ts';
import type { Investigation } from './investigation.ts';

/** An investigation as the browser keeps it. */
export interface KeptInvestigation {
  readonly id: string;
  /** Time of the last change, in milliseconds since 1970. */
  readonly changedAt: number;
  readonly investigation: Investigation;
}

interface Store extends DBSchema {
  investigations: { key: string; value: { id: string; changedAt: number; investigation: unknown } };
}

let opening: Promise<IDBPDatabase<Store>> | null = null;

function database(): Promise<IDBPDatabase<Store>> {
  opening ??= openDB<Store>('wishlist-graph', 1, {
    upgrade: (created) => {
      created.createObjectStore('investigations', { keyPath: 'id' });
    },
    terminated: () => {
      opening = null;
    },
  });
  // A store that could not be opened is tried again with the next change.
  opening.catch(() => {
    opening = null;
  });
  return opening;
}

/** A new id, also on plain http, where browsers have no `randomUUID`. */
export const newKeptId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Keeps an investigation. Rejects where the browser refuses to write, for example with a full quota. */
export async function keep(id: string, investigation: Investigation): Promise<void> {
  const transaction = (await database()).transaction('investigations', 'readwrite');
  const put = transaction.store.put({
    id,
    changedAt: Date.now(),
    investigation: differences(investigation),
  });
  // Committed at once, so that a tab that is closed now loses nothing.
  transaction.commit();
  await Promise.all([put, transaction.done]);
}

/** Reads what was kept under an id; null where nothing was. */
export async function readKept(id: string): Promise<KeptInvestigation | null> {
  const value = await (await database()).get('investigations', id);
  return value ? repaired(value) : null;
}

/** All kept investigations, the latest first. */
export async function listKept(): Promise<KeptInvestigation[]> {
  const values = await (await database()).getAll('investigations');
  const kept = await Promise.all(values.map(repaired));
  return kept.sort((one, other) => other.changedAt - one.changedAt);
}

export const deleteKept = async (id: string): Promise<void> =>
  (await database()).delete('investigations', id);

/** A later version of the page may find what an earlier one kept. */
async function repaired(value: Store['investigations']['value']): Promise<KeptInvestigation> {
  const { repairInvestigation } = await import('./repairInvestigation.ts');
  return { ...value, investigation: repairInvestigation(value.investigation).investigation };
}
