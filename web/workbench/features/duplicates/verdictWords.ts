import type { JudgedRecord, PairJudgement, PairVerdict } from '../../state/judging.ts';

export const verdictWords: Readonly<Record<PairVerdict, string>> = {
  SAME: 'the same',
  DIFFERENT: 'different',
  UNSURE: 'not known',
};

/** A record in words: its name and its id. */
export const recordWords = ({ id, label }: JudgedRecord): string => `${label} (${id})`;

/** The names of two records; those of one name are told apart by their ids. */
export const pairWords = (one: JudgedRecord, other: JudgedRecord): readonly [one: string, other: string] =>
  one.label === other.label ? [recordWords(one), recordWords(other)] : [one.label, other.label];

/** A judgement in words. */
export const judgementWords = ({ record, other, verdict }: PairJudgement): string =>
  `${pairWords(record, other).join(' and ')}: ${verdictWords[verdict]}`;
