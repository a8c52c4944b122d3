import type { MatchNameQuery } from '../../../generated/operations.ts';
import type { ChosenRecord } from '../../state/matching.ts';

/** A record that a name may be of. */
export type Candidate = MatchNameQuery['match'][number];

/** Most candidates of a name, each of which has a key. */
export const MOST_CANDIDATES = 5;

export const verdictWords: Readonly<Record<Candidate['verdict'], string>> = {
  SAME: 'same',
  REVIEW: 'review',
  DIFFERENT: 'different',
};

/** The reasons for a score in words, each with its points. */
export const becauseOf = ({ features }: Pick<Candidate, 'features'>): string =>
  features.map(({ because, points }) => `${because} (${points > 0 ? '+' : ''}${points})`).join(' ');

/** A candidate as it is kept once it is chosen. */
export const chosenOf = (candidate: Candidate): ChosenRecord => {
  const { node, score, verdict, difference, matched } = candidate;
  const { id, label, labelZh, synthetic } = node;
  return {
    id,
    label,
    labelZh: labelZh ?? null,
    synthetic: synthetic ?? false,
    score,
    verdict,
    difference,
    matched: matched.text,
    because: becauseOf(candidate),
  };
};
