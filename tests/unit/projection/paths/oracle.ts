import type { PathInput } from '../../../../src/projection/paths/pathInput.ts';
import { NO_DAY, Projection, type ProjectionData } from '../../../../src/projection/projection.ts';

/** A path as the oracle tells it, in ids. */
export interface OraclePath {
  readonly entities: readonly string[];
  readonly cases: readonly string[];
  /** The number nearest to the exact product of its hops' strengths. */
  readonly strength: number;
}

interface RankedPath extends OraclePath {
  /** The exact product, in parts of `WHOLE`. */
  readonly product: bigint;
}

/** Strengths are whole thousandths, and paths have at most eight hops: every product is a whole number of such parts. */
const WHOLE = 1000n ** 8n;

const textOrder = (one: readonly string[], other: readonly string[]): number => {
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const [a = '', b = ''] = [one[at], other[at]];
    if (a !== b) return a < b ? -1 : 1;
  }
  return one.length - other.length;
};

/**
 * The definition of `paths`, by trying everything.
 *
 * - A path is a sequence of distinct entities. Each hop joins two of different kinds (or any two with `sameRole`) that take part in a case together; a country takes part
 *   through its targets, an area through its technologies. Only kinds named by `through` are passed through, and none of `avoid`.
 * - A case joins where the filter lets it in and a report supports it (or `unsourced`); without a confidence it counts 0.05.
 * - Every hop gets a case of its own; of all assignments the one of the greatest exact product counts, of these the one that gives the first hop its strongest case, and so on.
 * - Timed: assigned cases have first days, and these never go back.
 * - NEAREST: hops, then the exact product, then ids. STRONGEST: the exact product, then hops, then ids.
 * - Disjoint: the best path; then the best that shares no intermediary with it, and so on.
 */
export function bruteForcePaths(data: ProjectionData, input: PathInput): OraclePath[] {
  const projection = new Projection(data);
  const all: RankedPath[] = [];
  const sharedBy = sharedCases(projection, input);
  const walk = (path: readonly number[]) => {
    const last = path[path.length - 1] ?? 0;
    if (last === input.to) {
      const assigned = strongest(
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
  const byHops = (one: RankedPath, other: RankedPath) => one.entities.length - other.entities.length;
  const byStrength = (one: RankedPath, other: RankedPath) => descending(one.product, other.product);
  all.sort(
    (one, other) =>
      (input.order === 'NEAREST'
        ? byHops(one, other) || byStrength(one, other)
        : byStrength(one, other) || byHops(one, other)) || textOrder(one.entities, other.entities),
  );
  const kept = input.disjoint ? disjointOnes(all) : all;
  return kept.slice(0, input.first).map(({ product: _, ...path }) => path);
}

function disjointOnes(sorted: readonly RankedPath[]): RankedPath[] {
  const used = new Set<string>();
  return sorted.filter(({ entities }) => {
    const between = entities.slice(1, -1);
    if (between.some((id) => used.has(id))) return false;
    for (const id of between) used.add(id);
    return true;
  });
}

const descending = (one: bigint, other: bigint): number => (one < other ? 1 : one > other ? -1 : 0);

const thousandthsOf = (projection: Projection, caseNumber: number): number => {
  const confidence = projection.data.confidence.values[projection.data.confidence.codes[caseNumber] ?? 0];
  return Math.round((confidence ?? 0.05) * 1000);
};

const exactProduct = (thousandths: readonly number[]): bigint =>
  thousandths.reduce((product, each) => (product * BigInt(each)) / 1000n, WHOLE);

function sharedCases(projection: Projection, input: PathInput) {
  const known = new Map<number, number[]>();
  const find = (one: number, other: number): number[] => {
    if (one === other || (!input.sameRole && projection.kindOf(one) === projection.kindOf(other))) return [];
    const others = new Set(projection.casesOf(other));
    return [...projection.casesOf(one)]
      .filter((caseNumber) => others.has(caseNumber) && joins(projection, input, caseNumber))
      .sort((a, b) => thousandthsOf(projection, b) - thousandthsOf(projection, a) || a - b);
  };
  return (one: number, other: number): number[] => {
    const key = one * projection.data.bases.END + other;
    const cases = known.get(key) ?? find(one, other);
    known.set(key, cases);
    return cases;
  };
}

function joins(projection: Projection, input: PathInput, caseNumber: number): boolean {
  const byte = input.caseMask?.[caseNumber >> 3] ?? 0xff;
  if (((byte >> (caseNumber & 7)) & 1) === 0) return false;
  if (input.timeRespecting && projection.firstDayOf(caseNumber) === NO_DAY) return false;
  return input.unsourced || projection.reportsOf(caseNumber).length > 0;
}

function strongest(
  hops: readonly (readonly number[])[],
  projection: Projection,
  input: PathInput,
): Pick<RankedPath, 'cases' | 'product' | 'strength'> | null {
  let best: { cases: readonly number[]; product: bigint } | null = null;
  const strengthOf = (caseNumber: number) => thousandthsOf(projection, caseNumber);
  // No completion is stronger than with the strongest cases left: of all remaining hops together, since each takes its own, and hop by hop.
  const canBeat = (product: bigint, chosen: readonly number[]): boolean => {
    const left = hops.slice(chosen.length).map((cases) => cases.filter((each) => !chosen.includes(each)));
    const own = chosen.map(strengthOf);
    const together = [...new Set(left.flat())].map(strengthOf).sort((one, other) => other - one);
    const apart = left.map((cases) => Math.max(0, ...cases.map(strengthOf)));
    return [together.slice(0, left.length), apart].every((most) => exactProduct([...own, ...most]) > product);
  };
  // Depth first in the order of preference, so the first of equally strong ones stays, and what can be no stronger is left.
  const choose = (chosen: readonly number[]) => {
    if (best !== null && !canBeat(best.product, chosen)) return;
    if (chosen.length === hops.length) {
      best = { cases: chosen, product: exactProduct(chosen.map(strengthOf)) };
      return;
    }
    const before = chosen[chosen.length - 1];
    const since = before === undefined ? Number.NEGATIVE_INFINITY : projection.firstDayOf(before);
    for (const next of hops[chosen.length] ?? []) {
      if (chosen.includes(next)) continue;
      if (input.timeRespecting && projection.firstDayOf(next) < since) continue;
      choose([...chosen, next]);
    }
  };
  choose([]);
  const found = best as { cases: readonly number[]; product: bigint } | null;
  if (found === null) return null;
  const { cases, product } = found;
  return {
    cases: cases.map((number) => projection.caseId(number)),
    product,
    strength: Number(`${product}e-24`),
  };
}
