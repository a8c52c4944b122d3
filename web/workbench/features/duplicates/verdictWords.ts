import type { PairJudgement, PairVerdict } from '../../state/judging.ts';

export const verdictWords: Readonly<Record<PairVerdict, string>> = {
  SAME: 'the same',
  DIFFERENT: 'different',
  UNSURE: 'not known',
};

/** A judgement in words. */
export const judgementWords = ({ record, other, verdict }: PairJudgement): string =>
  `${record.label} and ${other.label}: ${verdictWords[verdict]}`;
