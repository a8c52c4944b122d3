import { type Comparable, compareRecords, type PairMatch } from '../../names/match/compareRecords.ts';
import { readName } from '../../names/readName.ts';
import { rememberTexts } from '../../names/rememberTexts.ts';
import { nextTurn } from '../../scheduling/nextTurn.ts';

/** Two records that may be one, the first by id first. */
export interface LikelyDuplicate extends PairMatch {
  readonly record: string;
  readonly other: string;
}

/** The least score of a pair, and of one whose names differ by letters: each letter costs a short name much. */
const LEAST_SCORE = 85;
const LEAST_SCORE_SPELLED = 75;

const leastScore = ({ difference }: PairMatch): number =>
  difference === 'TYPING' ? LEAST_SCORE_SPELLED : LEAST_SCORE;

/** Names that are kept as they were read. */
const MOST_KEPT = 20_000;

/** Milliseconds of comparing, after which everything else that has arrived is served. */
const TURN_MS = 10;

/** Compares the records of each group with each other, but for judged pairs, and returns those that are likely one, the best first. */
export async function likelyDuplicates(
  groups: readonly (readonly string[])[],
  records: ReadonlyMap<string, Comparable>,
  isJudged: (record: string, other: string) => boolean,
  signal?: AbortSignal,
): Promise<LikelyDuplicate[]> {
  const read = rememberTexts(MOST_KEPT, readName);
  const found: LikelyDuplicate[] = [];
  let turn = performance.now();
  for (const [record, other] of pairsOf(groups)) {
    if (performance.now() - turn > TURN_MS) {
      await nextTurn();
      signal?.throwIfAborted();
      turn = performance.now();
    }
    const [one, two] = [records.get(record), records.get(other)];
    const match = one && two && !isJudged(record, other) ? compareRecords(one, two, read) : null;
    if (match && match.score >= leastScore(match)) found.push({ record, other, ...match });
  }
  return found.sort(
    (one, other) =>
      other.score - one.score || compareText(one.record, other.record) || compareText(one.other, other.other),
  );
}

/** Each pair of ids that stand in a group together, once. */
function* pairsOf(groups: readonly (readonly string[])[]): Generator<readonly [string, string]> {
  const seen = new Set<string>();
  for (const group of groups) {
    const ids = [...group].sort();
    for (const [at, record] of ids.entries())
      for (const other of ids.slice(at + 1)) {
        const pair = `${record} ${other}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [record, other];
      }
  }
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
