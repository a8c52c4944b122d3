import './notices.css';
import { useEffect, useRef, useState } from 'react';
import type { NoticeQuote } from '../../../../client/noticeTypes.ts';
import { confirmNotice, discardNotice, nextNotice, previousNotice } from '../../../actions/noticeActions.ts';
import { KeyedButton } from '../../../components/KeyedButton.tsx';
import { noticeProblems } from '../../../state/noticeProblems.ts';
import type { Notices } from '../../../state/notices.ts';
import { CaseFields } from './CaseFields.tsx';
import { NoticeText } from './NoticeText.tsx';
import { decidedWords } from './noticeWords.ts';
import { quoteAt } from './quotedFields.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { selectedRange } from './selectedRange.ts';
import { usePointing } from './usePointing.ts';

/** One notice after the other: its text beside the case that it proposes, to correct, confirm or discard. */
export function NoticeDesk({ state: { notices, at } }: { state: Notices }) {
  const pointing = usePointing();
  const [quote, setQuote] = useState<NoticeQuote | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const notice = notices[at];
  const key = notice?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words chosen in one notice cannot be quoted for another
  useEffect(() => setQuote(null), [key]);
  useEffect(() => {
    const onSelection = () => {
      const range = selectedRange(text.current);
      const shown = text.current?.textContent ?? '';
      if (range) setQuote(quoteAt(shown, range.start, range.end));
    };
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, []);
  if (!notice) return null;
  const { proposal, decision, file } = notice;
  const problems = noticeProblems(proposal);
  const done = () => {
    setQuote(null);
    window.getSelection()?.removeAllRanges();
  };
  return (
    <section className="notice-desk" aria-label={`Notice ${at + 1} of ${notices.length}`}>
      <header>
        <h3>
          {file}{' '}
          <span className="quiet">
            notice {at + 1} of {notices.length}, {decidedWords(decision)}
          </span>
        </h3>
        <KeyedButton action={previousNotice} size="compact-sm" variant="default" />
        <KeyedButton action={nextNotice} size="compact-sm" variant="default" />
      </header>
      <div className="notice-sides">
        <div className="notice-left">
          <NoticeText proposal={proposal} pointing={pointing} textRef={text} />
          {decision !== 'imported' && <SelectionBar quote={quote} done={done} />}
          {decision !== 'imported' && (
            <div className="actions">
              <KeyedButton action={confirmNotice} />
              <KeyedButton action={discardNotice} variant="default" />
              {problems.size > 0 && <p className="caution">{[...problems.values()][0]}</p>}
            </div>
          )}
        </div>
        <div className="notice-right" inert={decision === 'imported'}>
          <CaseFields key={key} proposal={proposal} problems={problems} pointing={pointing} />
        </div>
      </div>
    </section>
  );
}
