import { areChecked, confirmedOf, type Notices } from '../../../state/notices.ts';
import type { NoticeDecision } from '../../../state/readNotice.ts';
import { countedWords } from '../intakeWords.ts';
import { changesOf } from '../stepWords.ts';

const decided: Readonly<Record<NoticeDecision, string>> = {
  open: 'to decide',
  confirmed: 'confirmed',
  discarded: 'discarded',
  imported: 'imported',
};

/** The decision about a notice in words. */
export const decidedWords = (decision: NoticeDecision): string => decided[decision];

/** The state of the notices and the next step, in a sentence or two. */
export function noticeWords(state: Notices): string {
  const { notices, waiting, doing, report, undone, checked } = state;
  if (doing === 'read') return `Reading ${waiting[0] ?? 'the notice'}…`;
  if (doing === 'check') return 'Checking: nothing is stored yet…';
  if (doing === 'import') return 'Importing…';
  if (doing === 'undo') return 'Undoing the import…';
  if (report)
    return report.number === null
      ? 'Nothing was imported: the store has all of it already.'
      : `Imported as number ${report.number}: ${countedWords(report.kinds.case?.added ?? 0, 'case')} added.`;
  if (undone !== null) return `Import ${undone} is undone: the store is as it was before.`;
  const open = notices.filter(({ decision }) => decision === 'open').length;
  const confirmed = confirmedOf(state).length;
  if (checked && areChecked(state)) {
    if (checked.result.refused) return 'This cannot be imported yet: the reason is above.';
    return `${countedWords(changesOf(checked.result.kinds), 'record')} to add or change.`;
  }
  if (notices.length === 0) return '';
  return `${countedWords(open, 'notice')} to decide, ${confirmed.toLocaleString('en')} confirmed. Nothing is stored yet.`;
}
