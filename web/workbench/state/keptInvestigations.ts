import type { DBSchema } from 'idb';
import { browserDatabase } from './browserDatabase.ts';
import { differences } from './differences.ts';
import type { Investigation } from './investigation.ts';

/** An investigation as the browser keeps it. */
export interface KeptInvestigation {
  readonly id: string;
  /** Time of the last change, in milliseconds since 1970. */
  readonly changedAt: number;
  /** Text that each writing makes anew, so that a tab knows its own. */
  readonly stamp: string;
  readonly investigation: Investigation;
  /** A sentence about what of it this version of the page could not read; null where all of it was read. */
  readonly notice: string | null;
}

/** The same with its investigation as it was when it was kept, by whatever version of the page. */
type Stored = Omit<KeptInvestigation, 'investigation' | 'notice'> & { readonly investigation: unknown };

interface Store extends DBSchema {
  investigations: { key: string; value: Stored };
}

const database = browserDatabase<Store>('wishlist-graph', (created) => {
  created.createObjectStore('investigations', { keyPath: 'id' });
});

/** A new id, also on plain http, where browsers have no `randomUUID`. */
export const newKeptId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Keeps an investigation. Resolves to what it has overwritten, if that had another stamp than the own ones; rejects where the browser refuses to write, for example with a full quota. */
export async function keep(
  { id, changedAt, stamp, investigation }: Omit<KeptInvestigation, 'notice'>,
  ownStamps: ReadonlySet<string> = new Set(),
): Promise<KeptInvestigation | null> {
  const transaction = (await database()).transaction('investigations', 'readwrite');
  const before = transaction.store.get(id);
  const put = transaction.store.put({ id, changedAt, stamp, investigation: differences(investigation) });
  // Committed at once, so that a tab that is closed now loses nothing.
  transaction.commit();
  const [overwritten] = await Promise.all([before, put, transaction.done]);
  return overwritten && !ownStamps.has(overwritten.stamp) ? repaired(overwritten) : null;
}

/** Reads what was kept under an id; null where nothing was. */
export async function readKept(id: string): Promise<KeptInvestigation | null> {
  const value = await (await database()).get('investigations', id);
  return value ? repaired(value) : null;
}

/** All kept investigations, the latest first, and the number of those that cannot be read. */
export async function listKept(): Promise<{
  readonly kept: readonly KeptInvestigation[];
  readonly unreadable: number;
}> {
  const values = await (await database()).getAll('investigations');
  const read = await Promise.allSettled(values.map(repaired));
  const kept = read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  kept.sort((one, other) => other.changedAt - one.changedAt);
  return { kept, unreadable: values.length - kept.length };
}

/** Deletes what was kept under an id. Resolves to it, so that it can be kept again; null where there was nothing. */
export async function deleteKept(id: string): Promise<KeptInvestigation | null> {
  const transaction = (await database()).transaction('investigations', 'readwrite');
  const [value] = await Promise.all([
    transaction.store.get(id),
    transaction.store.delete(id),
    transaction.done,
  ]);
  return value ? repaired(value) : null;
}

/** A later version of the page may find what an earlier one kept. */
async function repaired(value: Stored): Promise<KeptInvestigation> {
  const { repairInvestigation, droppedWords } = await import('./repairInvestigation.ts');
  const { investigation, dropped } = repairInvestigation(value.investigation);
  return { ...value, investigation, notice: droppedWords(dropped) };
}
