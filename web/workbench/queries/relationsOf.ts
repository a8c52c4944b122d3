import { relationWords } from '../words/relationWords.ts';
import type { TracedPath } from './pathRecords.ts';
import { tieId } from './ties/tie.ts';

interface DrawnEnd {
  readonly id: string;
  readonly x?: number;
}

/** The relation that a tie between two records is, read from left to right; empty where no path tells it. */
export type RelationOf = (one: DrawnEnd, other: DrawnEnd) => string;

/** The relations that the hops of some paths are. */
export function relationsOf(paths: readonly TracedPath[]): RelationOf {
  const relations = new Map(
    paths
      .flatMap(({ hops }) => hops)
      .flatMap(({ from, to, fromRole, toRole }) => [
        [tieId({ from: from.id, to: to.id }), relationWords(fromRole, toRole)] as const,
        [tieId({ from: to.id, to: from.id }), relationWords(toRole, fromRole)] as const,
      ]),
  );
  return (one, other) => {
    const [left, right] = (one.x ?? 0) <= (other.x ?? 0) ? [one, other] : [other, one];
    return relations.get(tieId({ from: left.id, to: right.id })) ?? '';
  };
}
