import { PARTS, type RemovalState } from './removalState.ts';

/** A set of entities and the weight that its removal cuts beside what is cut already. */
interface Addition {
  readonly entities: readonly number[];
  readonly weight: number;
}

interface Ranked {
  readonly entity: number;
  readonly bound: number;
}

/**
 * Returns the up to `size` entities that cut most beside those removed already. Branch and bound: entities are tried in descending order of
 * the most that they can add, and a branch ends where `left` times that is no more than what was found. With one entity left the bound
 * is what the entity adds, so the last place is taken without a search. `goOn` returns false to end the search with the best set found.
 */
export function bestAddition(state: RemovalState, size: number, goOn: () => boolean): Addition {
  const levels = Array.from({ length: size }, (_, at) => {
    const bounds = state.bounds(at + 1);
    return { bounds, ranked: rank(bounds) };
  });
  const chosen: number[] = [];
  const excluded = new Set<number>();
  let best: Addition = { entities: [], weight: 0 };

  const search = (weight: number): void => {
    if (weight > best.weight) best = { entities: [...chosen], weight };
    const left = size - chosen.length;
    const level = levels[left - 1];
    if (level === undefined) return;
    const changed =
      chosen.length === 0
        ? new Map<number, number>()
        : state.changedBounds(chosen.length, left, level.bounds);
    const tried: number[] = [];
    for (const { entity, bound } of merged(level.ranked, changed)) {
      if (state.has(entity) || excluded.has(entity)) continue;
      if (weight * PARTS + left * bound <= best.weight * PARTS || !goOn()) break;
      chosen.push(entity);
      search(weight + state.remove(entity));
      state.restore();
      chosen.pop();
      // All sets with this entity have been looked at.
      excluded.add(entity);
      tried.push(entity);
    }
    for (const entity of tried) excluded.delete(entity);
  };

  search(0);
  return best;
}

const rank = (bounds: ReadonlyMap<number, number>): Ranked[] =>
  [...bounds]
    .filter(([, bound]) => bound > 0)
    .map(([entity, bound]) => ({ entity, bound }))
    .sort((one, other) => other.bound - one.bound || one.entity - other.entity);

/** Yields the entities in descending order of their bounds, those that changed with the changed ones. */
function* merged(ranked: readonly Ranked[], changed: ReadonlyMap<number, number>): Generator<Ranked> {
  const others = rank(changed);
  let at = 0;
  for (const next of ranked) {
    if (changed.has(next.entity)) continue;
    for (let other = others[at]; other !== undefined && other.bound >= next.bound; other = others[at]) {
      yield other;
      at += 1;
    }
    yield next;
  }
  yield* others.slice(at);
}
