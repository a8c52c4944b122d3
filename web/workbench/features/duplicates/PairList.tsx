import { type KeyboardEvent, useEffect, useRef } from 'react';
import { OpenRow } from '../../components/openRows/OpenRow.tsx';
import { obeyedStroke } from '../../components/openRows/obeyedStroke.ts';
import { useOpenRow } from '../../components/openRows/useOpenRow.ts';
import { judgePair, type PairVerdict, pairKey, putOff, takeLatestBack } from '../../state/judging.ts';
import { changeInvestigation } from '../../state/workbench.ts';
import { duplicateStrokeOf } from './duplicateKeys.ts';
import { PairSides, reasonOf } from './PairSides.tsx';
import type { LikelyPair } from './sideFacts.ts';
import { pairWords } from './verdictWords.ts';

/** The pairs that are to be judged, one of them open; a keystroke each judges it, and the next one opens in its place. */
export function PairList({ pairs }: { pairs: readonly LikelyPair[] }) {
  const { list, open, show, go } = useOpenRow(pairs.length, () => 0);
  const isDecided = useRef(false);
  const pair = pairs[open];
  // The row that had the focus is gone once it is decided.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list has become shorter
  useEffect(() => {
    if (isDecided.current) list.current?.querySelector<HTMLElement>('.current > button')?.focus();
    isDecided.current = false;
  }, [pairs]);
  if (!pair) return null;
  const judge = (verdict: PairVerdict, because: string) => {
    const { record, other } = pair;
    isDecided.current = true;
    judgePair({
      record: { id: record.id, label: record.label },
      other: { id: other.id, label: other.label },
      verdict,
      because,
    });
  };
  const later = () => {
    isDecided.current = true;
    putOff(pairKey(pair.record.id, pair.other.id));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const stroke = obeyedStroke(event, duplicateStrokeOf);
    if (!stroke) return;
    switch (stroke.does) {
      case 'next':
        return go(open + 1);
      case 'previous':
        return go(open - 1);
      case 'open':
        return changeInvestigation({ selected: pair.record.id });
      case 'takeBack':
        return takeLatestBack();
      case 'later':
        return later();
      case 'judge':
        return judge(stroke.verdict, reasonOf(pair));
    }
  };
  return (
    <ol className="open-rows pair-list" aria-label="Likely duplicates" ref={list} onKeyDown={onKeyDown}>
      {pairs.map((each, index) => {
        const [one, two] = pairWords(each.record, each.other);
        return (
          <OpenRow
            key={pairKey(each.record.id, each.other.id)}
            isOpen={index === open}
            show={() => show(index)}
            className="pair-row"
            below={index === open && <PairSides pair={each} judge={judge} later={later} />}
          >
            <span className="pair-name">{one}</span>
            <span className="pair-name">{two}</span>
            <span className="quiet">{each.record.__typename.toLowerCase()}</span>
            <span className="pair-score">{each.score}</span>
          </OpenRow>
        );
      })}
    </ol>
  );
}
