/** A judgement of two records, by the ids of those that answer for them. */
export type JudgedPair = readonly [record: string, other: string];

/** Returns a function that says of two records that answer whether they, or records that are joined to them, have been judged. */
export function judgedPairs(judgements: readonly JudgedPair[]): (record: string, other: string) => boolean {
  const pairs = new Set(judgements.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  return (record, other) => pairs.has(`${record} ${other}`);
}
