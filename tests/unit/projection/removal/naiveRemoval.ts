import type { NetworkKind } from '../../../../src/model/parties.ts';
import type { CaseRow, ProjectionRows } from '../support/buildProjection.ts';

interface JoinedPair {
  readonly post: string;
  readonly technology: string;
  readonly cases: readonly CaseRow[];
}

/** Returns each pair of post and technology with the cases that name both. */
export function joinedPairs(cases: readonly CaseRow[]): JoinedPair[] {
  const joining = new Map<string, { post: string; technology: string; cases: CaseRow[] }>();
  for (const row of cases)
    for (const post of new Set(row.posts))
      for (const technology of new Set(row.technologies)) {
        const pair = joining.get(`${post} ${technology}`) ?? { post, technology, cases: [] };
        pair.cases.push(row);
        joining.set(`${post} ${technology}`, pair);
      }
  return [...joining.values()];
}

/** Returns the pairs that a removal cuts, the heaviest first, then by the ids of post and technology. */
export function cutBy(pairs: readonly JoinedPair[], removed: readonly string[]): JoinedPair[] {
  const gone = (ids: readonly string[] = []) => ids.length > 0 && ids.every((id) => removed.includes(id));
  return pairs
    .filter(
      ({ post, cases }) =>
        removed.includes(post) || cases.every(({ targets, companies }) => gone(targets) || gone(companies)),
    )
    .sort(
      (one, other) =>
        other.cases.length - one.cases.length ||
        byText(one.post, other.post) ||
        byText(one.technology, other.technology),
    );
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

const weightOf = (pairs: readonly JoinedPair[]) => pairs.reduce((sum, { cases }) => sum + cases.length, 0);

/** Tries all sets of up to `k` entities of these kinds, and returns the greatest weight that one of them cuts. */
export function bestWeight(
  { posts = [], targets = [], companies = [] }: ProjectionRows,
  pairs: readonly JoinedPair[],
  among: readonly NetworkKind[],
  k: number,
): number {
  const kinds = { POST: posts, TARGET: targets, COMPANY: companies };
  const ids = among.flatMap((kind) => kinds[kind].map(({ id }) => id));
  const best = (start: number, removed: readonly string[]): number =>
    Math.max(
      weightOf(cutBy(pairs, removed)),
      ...(removed.length === k
        ? []
        : ids.slice(start).map((id, at) => best(start + at + 1, [...removed, id]))),
    );
  return best(0, []);
}
