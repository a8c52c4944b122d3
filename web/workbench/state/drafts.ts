import { differences } from './differences.ts';
import { emptyInvestigation, type Investigation } from './investigation.ts';
import {
  type DraftKey,
  keptStore,
  newKeptId,
  type StoredDraft,
  type StoredInvestigation,
} from './keptStore.ts';
import { type MadeParts, madePartsOf } from './madeParts.ts';
import { mergeMade } from './mergeMade.ts';

/** A draft, as the tab that makes it has it. */
export interface Draft extends Omit<StoredDraft, 'base' | 'investigation'> {
  readonly base: MadeParts;
  readonly investigation: Investigation;
}

/** Puts a draft in the place of the one before of the same tab. Rejects where the browser refuses to write, for example with a full quota. */
export async function putDraft({ base, investigation, ...rest }: Draft): Promise<void> {
  const transaction = (await keptStore()).transaction('drafts', 'readwrite');
  const put = transaction.store.put({
    ...rest,
    base: differences({ ...emptyInvestigation, ...madePartsOf(base) }),
    investigation: differences(investigation),
  });
  // Committed at once, so that a tab that is closed now loses nothing.
  transaction.commit();
  await Promise.all([put, transaction.done]);
}

type Merge = (draft: StoredDraft, kept: StoredInvestigation) => StoredInvestigation;

/** Returns the merging of a draft with what others kept, of whatever version of the page they are. */
async function merging(): Promise<Merge> {
  const { repairInvestigation } = await import('./repairInvestigation.ts');
  const read = (stored: unknown): Investigation => repairInvestigation(stored).investigation;
  return (draft, kept) => {
    const theirs = read(kept.investigation);
    const made = mergeMade(
      madePartsOf(read(draft.base)),
      madePartsOf(read(draft.investigation)),
      madePartsOf(theirs),
    );
    return {
      id: kept.id,
      changedAt: Math.max(draft.changedAt, kept.changedAt),
      stamp: newKeptId(),
      investigation: differences({ ...theirs, ...made }),
    };
  };
}

/** True if a draft goes on from what is kept, so that it may take its place. */
const goesOn = (draft: StoredDraft, kept: StoredInvestigation): boolean =>
  kept.line === draft.line || kept.stamp === draft.baseStamp;

const settledAlone = ({ id, changedAt, stamp, line, investigation }: StoredDraft): StoredInvestigation => ({
  id,
  changedAt,
  stamp,
  line,
  investigation,
});

/** The outcome of a step of settling: what is kept after it, undefined where it was deleted. */
interface Settled {
  readonly kept: StoredInvestigation | undefined;
  /** False where others kept what the draft does not go on from: nothing was written, for want of a merging. */
  readonly isDone: boolean;
}

/** Puts a draft in the place of what is kept and deletes it, in one transaction. */
async function compareAndSet([id, tab]: DraftKey, merge: Merge | null): Promise<Settled> {
  const transaction = (await keptStore()).transaction(['investigations', 'drafts'], 'readwrite');
  const investigations = transaction.objectStore('investigations');
  const drafts = transaction.objectStore('drafts');
  const set = async (): Promise<Settled> => {
    const kept = await investigations.get(id);
    const draft = await drafts.get([id, tab]);
    // Another tab was first to settle it.
    if (!draft) return { kept, isDone: true };
    const next = !kept || goesOn(draft, kept) ? settledAlone(draft) : merge?.(draft, kept);
    if (!next) return { kept, isDone: false };
    await investigations.put(next);
    await drafts.delete([id, tab]);
    return { kept: next, isDone: true };
  };
  const [settled] = await Promise.all([set(), transaction.done]);
  return settled;
}

/** Takes a draft over into what is kept, together with all that others kept meanwhile. Resolves to what is kept then; undefined where it was deleted. */
export async function settleDraft(key: DraftKey): Promise<StoredInvestigation | undefined> {
  const { kept, isDone } = await compareAndSet(key, null);
  if (isDone) return kept;
  // A transaction waits for no script: the merging is there before the second one begins.
  return (await compareAndSet(key, await merging())).kept;
}

/** Takes over the drafts that tabs left that were closed, loaded again or crashed: all, or those of one investigation. */
export async function settleDrafts(id?: string): Promise<void> {
  const all = await (await keptStore()).getAllKeys('drafts');
  const keys = id === undefined ? all : all.filter(([of]) => of === id);
  // What cannot be written or read now stays a draft, and keeps nobody from what is kept.
  await Promise.allSettled(keys.map(settleDraft));
}

/** Keeps an investigation that is not open here: a new one, or a change of one that was kept `before`. */
export async function keepBeside(
  { id, changedAt, investigation }: Pick<Draft, 'id' | 'changedAt' | 'investigation'>,
  before: Pick<Draft, 'stamp' | 'investigation'> | null = null,
): Promise<void> {
  const key: DraftKey = [id, newKeptId()];
  await putDraft({
    id,
    tab: key[1],
    changedAt,
    stamp: newKeptId(),
    line: newKeptId(),
    base: before?.investigation ?? emptyInvestigation,
    baseStamp: before?.stamp ?? null,
    investigation,
  });
  await settleDraft(key);
}
