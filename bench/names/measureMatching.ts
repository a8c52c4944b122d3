import type { MatchRecord, RecordMatch } from '../../src/names/match/matchNames.ts';
import type { NameIndex } from '../../src/names/match/nameIndex.ts';
import { normalForm } from '../../src/names/normalForm.ts';
import type { Pair } from './readTables.ts';

/** Share of names that find their record first, and among the first five. */
export interface Recall {
  readonly category: string;
  readonly count: number;
  readonly first: number;
  readonly inFive: number;
}

/** Verdicts SAME: how many there are, and how many are right. */
export interface Precision {
  readonly asked: number;
  readonly same: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

/** Measures recall by category and overall, in the order of the categories' names. */
export function measureRecall(pairs: readonly Pair[], find: (query: string) => readonly string[]): Recall[] {
  const categories = [...new Set(pairs.map(({ category }) => category))].sort();
  const ranked = pairs.map((pair) => ({ pair, rank: find(pair.query).indexOf(pair.ror) }));
  const recall = (category: string, of: typeof ranked): Recall => ({
    category,
    count: of.length,
    first: of.filter(({ rank }) => rank === 0).length / of.length,
    inFive: of.filter(({ rank }) => rank >= 0 && rank < 5).length / of.length,
  });
  return [
    ...categories.map((each) =>
      recall(
        each,
        ranked.filter(({ pair }) => pair.category === each),
      ),
    ),
    recall('all', ranked),
  ];
}

/** Measures verdicts on pairs: SAME is right for the pair's own record. */
export function precisionOnPairs(index: NameIndex, pairs: readonly Pair[]): Precision {
  return precision(
    pairs.map(({ query, ror }) => ({
      query,
      match: sameOf(index.match({ name: query }, 5)),
      right: `company/${ror}`,
    })),
  );
}

/**
 * Measures verdicts on near misses: every name of an organisation, asked where the organisation itself is missing. SAME is right only for an
 * organisation that has the very same name.
 */
export function precisionOnNearMisses(
  index: NameIndex,
  organisations: readonly MatchRecord[],
  few = organisations.length,
): Precision {
  const step = Math.max(1, Math.floor(organisations.length / few));
  const asked = organisations.filter((_, at) => at % step === 0);
  return precision(
    asked.flatMap(({ id, name, nameZh }) =>
      [name, ...(nameZh ? [nameZh] : [])].map((query) => {
        const others = index.match({ name: query }, 20, id);
        const match = sameOf(others);
        const named = organisations.find((each) => each.id === match?.id);
        const alike =
          named && [named.name, named.nameZh ?? ''].some((each) => normalForm(each) === normalForm(query));
        return { query, match, right: alike ? (named?.id ?? '') : '' };
      }),
    ),
  );
}

const sameOf = (matches: readonly RecordMatch[]) => matches.find(({ verdict }) => verdict === 'SAME');

function precision(
  answers: readonly { query: string; match: RecordMatch | undefined; right: string }[],
): Precision {
  const same = answers.filter(({ match }) => match !== undefined);
  const wrong = same.filter(({ match, right }) => match?.id !== right);
  return {
    asked: answers.length,
    same: same.length,
    right: same.length - wrong.length,
    wrong: wrong.map(
      ({ query, match }) => `${query} | ${match?.matched.text} | ${match?.difference} ${match?.score}`,
    ),
  };
}
