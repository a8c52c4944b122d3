import { create } from 'zustand';
import type { IntakeProgress, IntakeReport } from '../../client/intakeTypes.ts';
import type { CheckedNotices, NoticeProposal } from '../../client/noticeTypes.ts';
import { keepNotices } from './keptNotices.ts';
import type { ReadNotice, StoreImport } from './readNotice.ts';
import { reportError } from './workbench.ts';

/** The notices that are gone through one after the other. */
export interface Notices {
  readonly notices: readonly ReadNotice[];
  /** Place of the one that is shown. */
  readonly at: number;
  /** Names of the files that are still to be read. */
  readonly waiting: readonly string[];
  /** Files that could not be read, with the reason. */
  readonly unread: readonly { readonly file: string; readonly error: Error }[];
  readonly doing: 'read' | 'check' | 'import' | 'undo' | null;
  readonly error: Error | null;
  readonly progress: IntakeProgress | null;
  /** The latest dry run, of the notices that were confirmed then. */
  readonly checked: { readonly result: CheckedNotices; readonly of: readonly NoticeProposal[] } | null;
  readonly report: IntakeReport | null;
  readonly undone: number | null;
}

export const emptyNotices: Notices = {
  notices: [],
  at: 0,
  waiting: [],
  unread: [],
  doing: null,
  error: null,
  progress: null,
  checked: null,
  report: null,
  undone: null,
};

/** The store of the notices that are gone through; other views do not end it. */
export const useNotices = create<Notices>(() => emptyNotices);

/** The cases that were confirmed and not yet imported. */
export const confirmedOf = ({ notices }: Pick<Notices, 'notices'>): readonly NoticeProposal[] =>
  notices.filter(({ decision }) => decision === 'confirmed').map(({ proposal }) => proposal);

/** True if the latest dry run was of the notices that are confirmed now. */
export function areChecked(state: Pick<Notices, 'notices' | 'checked'>): boolean {
  const confirmed = confirmedOf(state);
  const of = state.checked?.of;
  return of?.length === confirmed.length && confirmed.every((each, index) => each === of[index]);
}

let isRefused = false;

/** Changes the notices, and keeps them in the browser; warns once if the browser keeps nothing. */
function change(notices: readonly ReadNotice[], more: Partial<Notices> = {}): void {
  useNotices.setState({ notices, error: null, ...more });
  keepNotices(notices).catch(() => {
    if (!isRefused)
      reportError('This browser keeps nothing: import what you confirm before you close the page.');
    isRefused = true;
  });
}

/** Adds the notices of a file behind the others. */
export function addNotices(file: string, proposals: readonly NoticeProposal[]): void {
  const added = proposals.map((proposal) => ({
    key: crypto.randomUUID(),
    file,
    proposal,
    decision: 'open' as const,
  }));
  change([...useNotices.getState().notices, ...added]);
}

/** Corrects the case of the notice that is shown; one that was confirmed is to be confirmed again. */
export function correct(edit: (proposal: NoticeProposal) => NoticeProposal): void {
  const { notices, at } = useNotices.getState();
  change(
    notices.map((each, index) =>
      index === at && each.decision !== 'imported'
        ? { ...each, proposal: edit(each.proposal), decision: 'open', importedIn: [] }
        : each,
    ),
  );
}

/** Decides about the notice that is shown, and goes to the next that is open. */
export function decideNotice(decision: 'confirmed' | 'discarded' | 'open'): void {
  const { notices, at } = useNotices.getState();
  const decided = notices.map((each, index) => (index === at ? { ...each, decision } : each));
  const isOpen = (each: ReadNotice) => each.decision === 'open';
  const next = decided.findIndex((each, index) => index > at && isOpen(each));
  const first = decided.findIndex(isOpen);
  change(decided, decision === 'open' ? {} : { at: next >= 0 ? next : first >= 0 ? first : at });
}

/** Shows another notice. */
export const showNotice = (at: number): void => useNotices.setState({ at });

/** Marks the confirmed notices as those of an import; null if it is not known which one the store has of them. */
export function markImported(report: IntakeReport, found: StoreImport | null): void {
  // An import of no known time is that of no store: after a reload its notices are confirmed.
  const as = found ?? (report.number === null ? null : { number: report.number, finishedAt: '' });
  change(
    useNotices
      .getState()
      .notices.map((each) =>
        each.decision === 'confirmed'
          ? { ...each, decision: 'imported', importedIn: [...(each.importedIn ?? []), ...(as ? [as] : [])] }
          : each,
      ),
    { report, undone: null, checked: null },
  );
}

const isSame = (
  one: StoreImport,
  other: Pick<StoreImport, 'number'> & { readonly finishedAt: string | null },
) => one.number === other.number && one.finishedAt === other.finishedAt;

/** Returns kept notices as they stand in a store with some imports: what was imported into another store, or undone since, is confirmed. */
export const inStore = (
  notices: readonly ReadNotice[],
  standing: readonly { readonly number: number; readonly finishedAt: string | null }[],
): readonly ReadNotice[] =>
  notices.map((each) => {
    const isHere = each.importedIn?.some((one) => standing.some((other) => isSame(one, other))) ?? false;
    if (isHere) return { ...each, decision: 'imported' };
    return each.decision === 'imported' ? { ...each, decision: 'confirmed' } : each;
  });

/** Marks the notices of an import that was undone as confirmed again. */
export function markUndone(number: number): void {
  change(
    useNotices.getState().notices.map((each) => {
      const last = each.importedIn?.at(-1);
      return each.decision === 'imported' && last?.number === number
        ? { ...each, decision: 'confirmed', importedIn: each.importedIn?.slice(0, -1) ?? [] }
        : each;
    }),
    { report: null, undone: number, checked: null },
  );
}

/** Puts all notices aside, also what was kept of them. */
export const putNoticesAside = (): void => change([], emptyNotices);
