import type { PathInput } from '../../../../src/projection/paths/pathInput.ts';
import { NO_DAY, Projection, type ProjectionData } from '../../../../src/projection/projection.ts';

/** A path as the oracle tells it, in ids. */
export interface OraclePath {
  readonly entities: readonly string[];
  readonly cases: readonly string[];
  readonly cost: number;
}

const textOrder = (one: readonly string[], other: readonly string[]): number => {
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const [a = '', b = ''] = [one[at], other[at]];
    if (a !== b) return a < b ? -1 : 1;
  }
  return one.length - other.length;
};

/**
 * What `paths` means, by trying everything.
 *
 * - A path is a sequence of distinct entities. Each hop joins two of different kinds (or any two with `sameRole`) that take part in a case together; a country takes part
 *   through its targets, an area through its technologies. Only kinds named by `through` are passed through, and none of `avoid`.
 * - A case joins where the filter lets it in and a report supports it (or `unsourced`); without a confidence it counts 0.05.
 * - Every hop gets a case of its own; of all assignments the cheapest counts, of these the one that gives the first hop its strongest case, and so on.
 * - Timed: assigned cases have first days, and these never go back.
 * - A hop costs `16 · round(-ln c · 1e6) + 1`.
 * - NEAREST: hops, then cost, then ids. STRONGEST: cost, then ids (cost counts the hops).
 * - Disjoint: the best path; then the best that shares no intermediary with it, and so on.
 */
export function bruteForcePaths(data: ProjectionData, input: PathInput): OraclePath[] {
  const projection = new Projection(data);
  const all: OraclePath[] = [];
  const sharedBy = sharedCases(projection, input);
  const walk = (path: readonly number[]) => {
    const last = path[path.length - 1] ?? 0;
    if (last === input.to) {
      const assigned = cheapest(
        path.slice(1).map((to, at) => sharedBy(path[at] ?? 0, to)),
        projection,
        input,
      );
      if (assigned) all.push({ entities: path.map((entity) => projection.entityId(entity)), ...assigned });
      return;
    }
    if (path.length > input.maxHops) return;
    for (let next = 0; next < data.bases.END; next += 1) {
      if (path.includes(next) || sharedBy(last, next).length === 0) continue;
      const passes = input.through.includes(projection.kindOf(next)) && !input.avoid.includes(next);
      if (next === input.to || passes) walk([...path, next]);
    }
  };
  if (input.from !== input.to) walk([input.from]);
  const byHops = (path: OraclePath) => (input.order === 'NEAREST' ? path.entities.length : 0);
  all.sort(
    (one, other) =>
      byHops(one) - byHops(other) || one.cost - other.cost || textOrder(one.entities, other.entities),
  );
  return input.disjoint ? disjointOnes(all).slice(0, input.first) : all.slice(0, input.first);
}

function disjointOnes(sorted: readonly OraclePath[]): OraclePath[] {
  const used = new Set<string>();
  return sorted.filter(({ entities }) => {
    const between = entities.slice(1, -1);
    if (between.some((id) => used.has(id))) return false;
    for (const id of between) used.add(id);
    return true;
  });
}

const costOf = (projection: Projection, caseNumber: number): number => {
  const confidence = projection.data.confidence.values[projection.data.confidence.codes[caseNumber] ?? 0];
  return 16 * Math.round(-Math.log(confidence ?? 0.05) * 1e6) + 1;
};

function sharedCases(projection: Projection, input: PathInput) {
  const known = new Map<string, number[]>();
  const find = (one: number, other: number): number[] => {
    if (one === other || (!input.sameRole && projection.kindOf(one) === projection.kindOf(other))) return [];
    const others = new Set(projection.casesOf(other));
    return [...projection.casesOf(one)]
      .filter((caseNumber) => others.has(caseNumber) && joins(projection, input, caseNumber))
      .sort((a, b) => costOf(projection, a) - costOf(projection, b) || a - b);
  };
  return (one: number, other: number): number[] => {
    const key = `${one} ${other}`;
    const cases = known.get(key) ?? find(one, other);
    known.set(key, cases);
    return cases;
  };
}

function joins(projection: Projection, input: PathInput, caseNumber: number): boolean {
  const byte = input.caseMask?.[caseNumber >> 3] ?? 0xff;
  if (((byte >> (caseNumber & 7)) & 1) === 0) return false;
  if (input.timeRespecting && projection.firstDayOf(caseNumber) === NO_DAY) return false;
  return input.unsourced || projection.supportingFamilies(caseNumber).length > 0;
}

function cheapest(
  hops: readonly (readonly number[])[],
  projection: Projection,
  input: PathInput,
): { cases: string[]; cost: number } | null {
  let best: { cases: readonly number[]; cost: number } | null = null;
  // Depth first in the order of preference, so the first of equally cheap ones stays.
  const choose = (chosen: readonly number[], cost: number) => {
    if (best !== null && cost >= best.cost) return;
    if (chosen.length === hops.length) {
      best = { cases: chosen, cost };
      return;
    }
    const before = chosen[chosen.length - 1];
    const since = before === undefined ? Number.NEGATIVE_INFINITY : projection.firstDayOf(before);
    for (const next of hops[chosen.length] ?? []) {
      if (chosen.includes(next)) continue;
      if (input.timeRespecting && projection.firstDayOf(next) < since) continue;
      choose([...chosen, next], cost + costOf(projection, next));
    }
  };
  choose([], 0);
  const found = best as { cases: readonly number[]; cost: number } | null;
  return found && { cases: found.cases.map((number) => projection.caseId(number)), cost: found.cost };
}
