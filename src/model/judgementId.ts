import type { Kind } from './kinds.ts';

/** The kinds whose records can be judged to be the same. Countries and areas are lists of codes, which have no duplicates. */
export const judgedKinds = [
  'technology',
  'post',
  'programme',
  'target',
  'company',
  'report',
  'case',
] as const satisfies readonly Kind[];

/** The verdicts of a judgement. */
export const verdicts = ['SAME', 'DIFFERENT', 'UNSURE'] as const;

export type JudgedAs = (typeof verdicts)[number];

/** Returns the verdict that a checked cell holds. */
export function verdictOf(text: string): JudgedAs {
  const verdict = verdicts.find((each) => each === text);
  if (!verdict) throw new Error(`${text} is not a verdict.`);
  return verdict;
}

/** Returns the id of the judgement of two records, which is one whatever their order. */
export const judgementOf = (record: string, other: string): string =>
  `judgement/${record < other ? `${record}~${other}` : `${other}~${record}`}`;
