import { items, type Row } from './readTable.ts';

type Neighbours = Map<string, Map<string, number[]>>;

/** Every set of intermediaries on a route of at most `hops` from a post to each target; no case serves two hops of a route. */
export function routesFrom(post: string, cases: readonly Row[], hops: number): Map<string, string[][]> {
  const neighbours = joinParties(cases.filter((row) => row.reports !== ''));
  const routes = new Map<string, string[][]>();
  const walk = (sequence: string[], joins: number[][]) => {
    for (const [next, shared] of neighbours.get(sequence.at(-1) ?? '') ?? []) {
      if (sequence.includes(next) || next.startsWith('post/')) continue;
      const all = [...joins, shared];
      if (!distinctCases(all)) continue;
      if (next.startsWith('target/')) routes.set(next, [...(routes.get(next) ?? []), sequence.slice(1)]);
      if (all.length < hops) walk([...sequence, next], all);
    }
  };
  walk([post], []);
  return routes;
}

/** True if no two of the routes share an intermediary. */
export function hasDisjointPair(routes: readonly string[][]): boolean {
  return routes.some((route, i) =>
    routes.slice(i + 1).some((other) => !route.some((party) => other.includes(party))),
  );
}

function joinParties(cases: readonly Row[]): Neighbours {
  const neighbours: Neighbours = new Map();
  cases.forEach((row, index) => {
    const roles = [
      items(row.posts).map((id) => `post/${id}`),
      items(row.targets).map((id) => `target/${id}`),
      items(row.companies).map((id) => `company/${id}`),
    ];
    for (const own of roles)
      for (const other of roles)
        if (own !== other) for (const from of own) for (const to of other) join(neighbours, from, to, index);
  });
  return neighbours;
}

function join(neighbours: Neighbours, from: string, to: string, index: number): void {
  const known = neighbours.get(from) ?? new Map<string, number[]>();
  neighbours.set(from, known.set(to, [...(known.get(to) ?? []), index]));
}

function distinctCases(
  [first, ...rest]: readonly (readonly number[])[],
  used: readonly number[] = [],
): boolean {
  if (!first) return true;
  return first.some((index) => !used.includes(index) && distinctCases(rest, [...used, index]));
}
