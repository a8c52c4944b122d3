import type { KeyboardEvent } from 'react';
import { obeyedStroke } from '../../components/openRows/obeyedStroke.ts';
import { useOpenRow } from '../../components/openRows/useOpenRow.ts';
import { decideNames, type NameDecision, takeNameBack } from '../../state/matching.ts';
import { changeInvestigation } from '../../state/workbench.ts';
import { type Candidate, chosenOf } from './candidate.ts';
import { MatchRow } from './MatchRow.tsx';
import { matchStrokeOf } from './matchKeys.ts';

/** The names in their order, one of them open; a keystroke each accepts, chooses and moves on. */
export function MatchList({
  names,
  found,
  decisions,
}: {
  names: readonly string[];
  found: ReadonlyMap<string, readonly Candidate[]>;
  decisions: Readonly<Record<string, NameDecision>>;
}) {
  const { list, open, show, go } = useOpenRow(names.length, () =>
    names.findIndex((name) => !decisions[name]),
  );
  const name = names[open];
  if (name === undefined) return null;
  const candidates = found.get(name) ?? [];
  const choose = (candidate: Candidate | undefined) => {
    if (!candidate) return;
    decideNames([[name, chosenOf(candidate)]]);
    go(open + 1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const stroke = obeyedStroke(event, matchStrokeOf);
    if (!stroke) return;
    switch (stroke.does) {
      case 'next':
        return go(open + 1);
      case 'previous':
        return go(open - 1);
      case 'open': {
        const id = decisions[name]?.record?.id ?? candidates[0]?.node.id;
        return id ? changeInvestigation({ selected: id }) : undefined;
      }
      case 'takeBack':
        return takeNameBack(name);
      case 'accept':
        return choose(candidates[0]);
      case 'choose':
        return choose(candidates[stroke.place]);
      case 'none': {
        decideNames([[name, null]]);
        return go(open + 1);
      }
    }
  };
  return (
    <ol className="open-rows match-list" aria-label="Names" ref={list} onKeyDown={onKeyDown}>
      {names.map((each, index) => (
        <MatchRow
          key={each}
          name={each}
          candidates={found.get(each)}
          decision={decisions[each]}
          isCurrent={index === open}
          show={() => show(index)}
        />
      ))}
    </ol>
  );
}
