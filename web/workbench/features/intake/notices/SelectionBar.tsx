import { Button } from '@mantine/core';
import type { NoticeQuote } from '../../../../client/noticeTypes.ts';
import { FindBox } from '../../../components/FindBox.tsx';
import { correct } from '../../../state/notices.ts';
import { takeRecord, takeWords, wordUses } from './addFromSelection.ts';

/** The uses of the words that are selected in a text: each becomes a value of the case, with them as its quote. */
export function SelectionBar({ quote, done }: { quote: NoticeQuote | null; done: () => void }) {
  if (!quote) return <p className="words-bar quiet">To add a value, select its words in the text.</p>;
  const shown = quote.exact.length > 60 ? `${quote.exact.slice(0, 60)}…` : quote.exact;
  return (
    <section className="words-bar" aria-label="Selected words">
      <span>“{shown}” is the</span>
      {wordUses.map(([use, label]) => (
        <Button
          key={use}
          size="compact-xs"
          variant="default"
          onClick={() => {
            correct((proposal) => takeWords(proposal, use, quote));
            done();
          }}
        >
          {label}
        </Button>
      ))}
      <FindBox
        label="Post or technology of the selected words"
        placeholder="Post or technology…"
        kinds={['POST', 'TECHNOLOGY']}
        onChoose={(record) => {
          correct((proposal) => takeRecord(proposal, record, quote));
          done();
        }}
      />
    </section>
  );
}
