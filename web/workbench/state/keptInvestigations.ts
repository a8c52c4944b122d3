import { settleDrafts } from './drafts.ts';
import type { Investigation } from './investigation.ts';
import { keptStore, type StoredInvestigation } from './keptStore.ts';

/** An investigation that the browser keeps. */
export interface KeptInvestigation extends StoredInvestigation {
  readonly investigation: Investigation;
  /** A sentence about what of it this version of the page could not read; null where all of it was read. */
  readonly notice: string | null;
}

/** Reads what is kept under an id; null where nothing is. */
export async function readKept(id: string): Promise<KeptInvestigation | null> {
  const stored = await (await keptStore()).get('investigations', id);
  return stored ? repaired(stored) : null;
}

/** Reads what is kept under an id, with what tabs have left of it. */
export async function openKept(id: string): Promise<KeptInvestigation | null> {
  await settleDrafts(id);
  return readKept(id);
}

/** All kept investigations with what tabs have left of them, the latest first, and the number of those that cannot be read. */
export async function listKept(): Promise<{
  readonly kept: readonly KeptInvestigation[];
  readonly unreadable: number;
}> {
  await settleDrafts();
  const stored = await (await keptStore()).getAll('investigations');
  const read = await Promise.allSettled(stored.map(repaired));
  const kept = read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  kept.sort((one, other) => other.changedAt - one.changedAt);
  return { kept, unreadable: stored.length - kept.length };
}

/** Deletes what is kept under an id. Resolves to it, so that it can be kept again; null where there was nothing. */
export async function deleteKept(id: string): Promise<KeptInvestigation | null> {
  await settleDrafts(id);
  const transaction = (await keptStore()).transaction(['investigations', 'drafts'], 'readwrite');
  const investigations = transaction.objectStore('investigations');
  const drafts = transaction.objectStore('drafts');
  const remove = async () => {
    const stored = await investigations.get(id);
    await investigations.delete(id);
    for (const key of await drafts.getAllKeys()) if (key[0] === id) await drafts.delete(key);
    return stored;
  };
  const [stored] = await Promise.all([remove(), transaction.done]);
  return stored ? repaired(stored) : null;
}

/** A later version of the page may find what an earlier one kept. */
export async function repaired(stored: StoredInvestigation): Promise<KeptInvestigation> {
  const { repairInvestigation, droppedWords } = await import('./repairInvestigation.ts');
  const { investigation, dropped } = repairInvestigation(stored.investigation);
  return { ...stored, investigation, notice: droppedWords(dropped) };
}
