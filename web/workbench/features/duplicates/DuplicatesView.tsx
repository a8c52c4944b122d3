import './duplicates.css';
import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { type EntityKind, likelyDuplicates } from '../../../generated/operations.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { kinds } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { askAgain, keyOfJudgement, pairKey, useJudging } from '../../state/judging.ts';
import { JudgementBar } from './JudgementBar.tsx';
import { PairList } from './PairList.tsx';

const FIRST = 100;

/** Kinds of records that are compared. */
const comparedKinds = (['POST', 'TARGET', 'COMPANY', 'TECHNOLOGY', 'PROGRAMME', 'REPORT'] as const).map(
  (kind) => ({ value: kind, label: kinds[kind].many }),
);

/** Pairs of records that may be one: a person says whether they are, one pair after another. */
export default function DuplicatesView() {
  const [kind, setKind] = useState<EntityKind | null>(null);
  const variables = { kinds: kind && [kind], first: FIRST };
  const asked = useAnswer(likelyDuplicates, variables);
  const { waiting, written, later } = useJudging();
  const decided = new Set([...waiting, ...written].map(keyOfJudgement));
  const putOff = new Set(later);
  return (
    <section className="duplicates-view" aria-label="Likely duplicates">
      <header>
        <h2>Likely duplicates</h2>
        <Select
          size="xs"
          aria-label="Kind of record"
          placeholder="Any kind"
          clearable
          data={comparedKinds}
          value={kind}
          onChange={(value) => setKind(comparedKinds.find((each) => each.value === value)?.value ?? null)}
        />
        <QueryLink operation={likelyDuplicates} variables={variables} />
      </header>
      <Outcome keep asked={asked} doing="Comparing records">
        {({ duplicates: { nodes, totalCount, notice } }) => {
          const open = nodes.filter(({ record, other }) => !decided.has(pairKey(record.id, other.id)));
          const pairs = open.filter(({ record, other }) => !putOff.has(pairKey(record.id, other.id)));
          const left = totalCount - (nodes.length - open.length);
          return (
            <>
              <p className="pair-counts">
                <span className="quiet" role="status">
                  {left} {left === 1 ? 'pair' : 'pairs'} left, {decided.size} judged here,{' '}
                  {open.length - pairs.length} for later
                </span>
                {open.length > pairs.length && (
                  <Button size="compact-sm" variant="default" onClick={askAgain}>
                    Ask again what was put off
                  </Button>
                )}
              </p>
              <JudgementBar />
              <p className="quiet">
                Two records that are judged the same answer as one, under either id. No pair that is judged is
                asked about again. <kbd>S</kbd> same, <kbd>D</kbd> different, <kbd>U</kbd> not known,{' '}
                <kbd>L</kbd> later, <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Backspace</kbd> takes the latest
                back; what is in the graph only after asking.
              </p>
              {notice && <p className="caution">{notice}</p>}
              {totalCount > nodes.length && <p className="caution">The best {nodes.length} are shown.</p>}
              {pairs.length > 0 ? (
                <PairList key={kind} pairs={pairs} />
              ) : (
                <p>{left === 0 ? 'No two records look like one.' : 'Nothing is left but what is put off.'}</p>
              )}
            </>
          );
        }}
      </Outcome>
    </section>
  );
}
