import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { RecordName } from '../../components/RecordName.tsx';
import type { PairVerdict } from '../../state/judging.ts';
import { type LikelyPair, sideFacts } from './sideFacts.ts';
import { pairWords } from './verdictWords.ts';

/** The most letters of a reason that the import takes. */
const MAX_REASON = 2000;

/** The reasons of a pair's score as a first reason for its judgement. */
export const reasonOf = ({ features }: Pick<LikelyPair, 'features'>): string =>
  features
    .filter(({ points }) => points >= 0)
    .map(({ because }) => because)
    .join(' ');

/** Both records side by side, with what they share and what differs, and what can be decided. */
export function PairSides({
  pair,
  judge,
  later,
}: {
  pair: LikelyPair;
  judge: (verdict: PairVerdict, because: string) => void;
  later: () => void;
}) {
  const { record, other, features } = pair;
  const [because, setBecause] = useState('');
  const decide = (verdict: PairVerdict) => judge(verdict, because.trim() || reasonOf(pair));
  return (
    <div className="pair-sides">
      <table aria-label={pairWords(record, other).join(' beside ')}>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <RecordName record={{ ...record, labelZh: null }} />
              <code className="quiet">{record.id}</code>
            </th>
            <th scope="col">
              <RecordName record={{ ...other, labelZh: null }} />
              <code className="quiet">{other.id}</code>
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sideFacts(pair).map(({ name, record: mine, other: theirs, compared }) => (
            <tr key={name} className={compared ?? ''}>
              <th scope="row">{name}</th>
              <td>{mine ?? '–'}</td>
              <td>{theirs ?? '–'}</td>
              <td>{compared}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="pair-features">
        {features.map(({ feature, points, because: reason }) => (
          <li key={feature}>
            {points > 0 ? '+' : ''}
            {points} {reason}
          </li>
        ))}
      </ul>
      <TextInput
        size="xs"
        label="Why"
        placeholder={reasonOf(pair)}
        maxLength={MAX_REASON}
        value={because}
        onChange={({ currentTarget: { value } }) => setBecause(value)}
      />
      <div className="actions">
        <button type="button" className="chip" onClick={() => decide('SAME')}>
          Same <kbd>S</kbd>
        </button>
        <button type="button" className="chip" onClick={() => decide('DIFFERENT')}>
          Different <kbd>D</kbd>
        </button>
        <button type="button" className="chip" onClick={() => decide('UNSURE')}>
          Not known <kbd>U</kbd>
        </button>
        <button type="button" className="chip" onClick={later}>
          Later <kbd>L</kbd>
        </button>
      </div>
    </div>
  );
}
