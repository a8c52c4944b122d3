import type { CuttablePair, JoinedPairs } from './readPairs.ts';

/** Bounds are kept in sixths of a case, so that halves and thirds of a weight are whole. */
export const PARTS = 6;

/** Removed entities and what they cut, to which entities are added and from which the latest are taken back. */
export interface RemovalState {
  /** Removes one more entity. Returns the weight that this cuts. */
  readonly remove: (entity: number) => number;
  /** Brings back the entity that was removed last. */
  readonly restore: () => void;
  readonly has: (entity: number) => boolean;
  /** The most that each entity can add if up to `left` are removed, itself among them, in parts; those that add nothing are left out. */
  readonly bounds: (left: number) => Map<number, number>;
  /** The same for the entities whose bound may have changed by the last `latest` removals. `before` has the bounds without them, for the same `left`. */
  readonly changedBounds: (
    latest: number,
    left: number,
    before: ReadonlyMap<number, number>,
  ) => Map<number, number>;
}

/** Nothing removed yet. `look` is called for each pair that is looked at. */
export function removalState(
  { cuttable, postWeights }: JoinedPairs,
  look: (pairs: number) => void,
): RemovalState {
  const { ofPost, ofEntity } = pairsByMember(cuttable);
  const removed = new Set<number>();
  const cut = new Uint8Array(cuttable.length);
  /** The pairs that each removal cut, in the order of the removals. */
  const steps: { readonly entity: number; readonly pairs: readonly number[] }[] = [];

  const isPost = (entity: number) => entity < postWeights.length;
  const pairsOf = (entity: number): readonly number[] =>
    (isPost(entity) ? ofPost : ofEntity).get(entity) ?? [];

  /** The most that each of its members adds to a pair that stands without the removed ones. */
  const contributions = (
    { weight, cutSets }: CuttablePair,
    left: number,
    isGone: (entity: number) => boolean,
  ) => {
    const most = new Map<number, number>();
    for (const set of cutSets) {
      const standing = set.filter((entity) => !isGone(entity));
      if (standing.length > left) continue;
      for (const entity of standing)
        most.set(entity, Math.max(most.get(entity) ?? 0, (weight * PARTS) / standing.length));
    }
    return most;
  };

  return {
    has: (entity) => removed.has(entity),
    remove(entity) {
      removed.add(entity);
      const pairs: number[] = [];
      let weight = isPost(entity) ? (postWeights[entity] ?? 0) : 0;
      const own = pairsOf(entity);
      look(own.length);
      for (const at of own) {
        const pair = cuttable[at];
        if (pair === undefined) continue;
        if (cut[at] === 1) {
          if (isPost(entity)) weight -= pair.weight;
          continue;
        }
        if (!isPost(entity)) {
          if (!pair.cutSets.some((set) => set.every((each) => removed.has(each)))) continue;
          weight += pair.weight;
        }
        cut[at] = 1;
        pairs.push(at);
      }
      steps.push({ entity, pairs });
      return weight;
    },
    restore() {
      const last = steps.pop();
      if (last === undefined) return;
      removed.delete(last.entity);
      for (const at of last.pairs) cut[at] = 0;
    },
    bounds(left) {
      look(cuttable.length);
      const all = new Map<number, number>();
      postWeights.forEach((weight, post) => {
        if (weight > 0 && !removed.has(post)) all.set(post, weight * PARTS);
      });
      cuttable.forEach((pair, at) => {
        if (cut[at] === 1) {
          if (all.has(pair.post)) addTo(all, pair.post, -pair.weight * PARTS);
        } else
          for (const [entity, most] of contributions(pair, left, (each) => removed.has(each)))
            addTo(all, entity, most);
      });
      return all;
    },
    changedBounds(latest, left, before) {
      const changed = new Map<number, number>();
      const late = steps.slice(steps.length - latest);
      const wasGone = (each: number) => removed.has(each) && !late.some(({ entity }) => entity === each);
      const cutLate = new Set(late.flatMap(({ pairs }) => pairs));
      const add = (entity: number, more: number) =>
        changed.set(entity, (changed.get(entity) ?? before.get(entity) ?? 0) + more);
      for (const at of new Set(late.flatMap(({ entity }) => pairsOf(entity)))) {
        look(1);
        const pair = cuttable[at];
        if (pair === undefined || (cut[at] === 1 && !cutLate.has(at))) continue;
        for (const [entity, most] of contributions(pair, left, wasGone)) add(entity, -most);
        if (cut[at] === 1) {
          if (before.has(pair.post)) add(pair.post, -pair.weight * PARTS);
        } else
          for (const [entity, most] of contributions(pair, left, (each) => removed.has(each)))
            add(entity, most);
      }
      return changed;
    },
  };
}

/** The places of pairs by the posts that they are of, and by the members of their cut sets. */
function pairsByMember(cuttable: readonly CuttablePair[]) {
  const ofPost = new Map<number, number[]>();
  const ofEntity = new Map<number, number[]>();
  cuttable.forEach(({ post, cutSets }, at) => {
    append(ofPost, post, at);
    for (const entity of new Set(cutSets.flat())) append(ofEntity, entity, at);
  });
  return { ofPost, ofEntity };
}

function append(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

const addTo = (sums: Map<number, number>, key: number, more: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + more);
};
