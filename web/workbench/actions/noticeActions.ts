import { useIntake } from '../state/intake.ts';
import { noticeProblems } from '../state/noticeProblems.ts';
import { decideNotice, showNotice, useNotices } from '../state/notices.ts';
import type { ReadNotice } from '../state/readNotice.ts';
import type { Action, ActionContext } from './action.ts';

/** The notice that is shown, with its place; null in another view, behind a sheet, and while an import runs. */
function shownNotice({ state }: ActionContext): { notice: ReadNotice; at: number; count: number } | null {
  const { input, doing } = useIntake.getState();
  const { notices, at, doing: doingNotices } = useNotices.getState();
  const isLocked = [doing, doingNotices].some((each) => each === 'import' || each === 'undo');
  const notice = notices[at];
  if (state.investigation.view !== 'intake' || input || isLocked || !notice) return null;
  return { notice, at, count: notices.length };
}

/** Confirms the case that the shown notice proposes, once nothing about it is left to say, and shows the next notice. */
export const confirmNotice: Action = {
  name: 'confirmNotice',
  group: 'Notices',
  label: 'Confirm this case',
  key: 'a',
  applies: (context) => {
    const { decision, proposal } = shownNotice(context)?.notice ?? {};
    if (!proposal || decision === 'confirmed' || decision === 'imported') return false;
    return noticeProblems(proposal).size === 0;
  },
  run: () => decideNotice('confirmed'),
};

/** Discards the shown notice, and shows the next one; it stays in the list, and may be confirmed later. */
export const discardNotice: Action = {
  name: 'discardNotice',
  group: 'Notices',
  label: 'Discard this notice',
  key: 'x',
  applies: (context) => {
    const { decision } = shownNotice(context)?.notice ?? {};
    return decision === 'open' || decision === 'confirmed';
  },
  run: () => decideNotice('discarded'),
};

export const previousNotice: Action = {
  name: 'previousNotice',
  group: 'Notices',
  label: 'Previous notice',
  key: ',',
  applies: (context) => (shownNotice(context)?.at ?? 0) > 0,
  run: () => showNotice(useNotices.getState().at - 1),
};

export const nextNotice: Action = {
  name: 'nextNotice',
  group: 'Notices',
  label: 'Next notice',
  key: '.',
  applies: (context) => {
    const shown = shownNotice(context);
    return shown !== null && shown.at + 1 < shown.count;
  },
  run: () => showNotice(useNotices.getState().at + 1),
};
