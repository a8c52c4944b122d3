import type { LossReason, PairChoice, PairFate, WhatIfRemovedQuery } from '../../../generated/operations.ts';
import { RecordName } from '../../components/RecordName.tsx';
import type { NamedRecord } from '../../model/namedRecord.ts';
import { strengthWords } from '../../words/strengthWords.ts';

type Pairs = WhatIfRemovedQuery['whatIf']['pairs'];

const fates: Readonly<Record<PairFate, string>> = {
  LOST: 'no path left',
  LONGER: 'a longer path',
  WEAKER: 'a weaker path',
  SAME: 'the same',
  NONE: 'no path before either',
};

const reasons: Readonly<Record<LossReason, string>> = {
  MORE_HOPS: 'only longer paths are left',
  LOST_CASES: 'the other paths rest on lost cases',
  REMOVED_BETWEEN: 'every path passed through a removed record',
};

const choices: Readonly<Record<PairChoice, string>> = {
  ASKED: 'named pairs',
  LOST_CASES: 'pairs that share the most lost cases',
  JOINED_BY_REMOVED: 'busy neighbours of the removed records',
};

const chain = (
  path: {
    readonly entities: readonly NamedRecord[];
    readonly strength: number;
    readonly judged: boolean;
  } | null,
): string =>
  path ? `${path.entities.map(({ label }) => label).join(' — ')} (${strengthWords(path)})` : 'none';

/** Fates of the best paths: lost, longer or weaker, with the chains before and after. */
export function PairFates({ pairs }: { pairs: Pairs }) {
  if (pairs.compared === 0) return null;
  return (
    <section>
      <h3>Rerouted paths</h3>
      <p className="quiet">
        Of {pairs.compared} pairs compared ({choices[pairs.choice]}
        {pairs.candidates > pairs.compared && `, out of ${pairs.candidates}`}): {pairs.lostCount} lost,{' '}
        {pairs.longerCount} longer, {pairs.weakerCount} weaker.
        {!pairs.complete && ' The search reached its limit before all pairs were compared.'} {pairs.meaning}
      </p>
      <ul className="fates">
        {pairs.pairs.map(({ from, to, fate, reason, before, after }) => (
          <li key={`${from.id} ${to.id}`}>
            <RecordName record={from} chinese={false} /> → <RecordName record={to} chinese={false} />:{' '}
            <span className={fate === 'SAME' || fate === 'NONE' ? 'quiet' : 'caution'}>{fates[fate]}</span>
            {reason && <span className="quiet">, {reasons[reason]}</span>}
            <span className="chains quiet">
              <span>before: {chain(before)}</span>
              <span>after: {chain(after)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
