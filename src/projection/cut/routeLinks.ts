/** Marks an entity on no route. Greater than every entity number, like SOURCE and SINK. */
export const UNUSED = 0xffff_fffd;

/** Marks the start of a route, before its first entity. */
export const SOURCE = 0xffff_fffe;

/** Marks the end of a route, after its last entity. */
export const SINK = 0xffff_ffff;

/** The routes found so far: for each entity, the one before and the one after it on its route. */
export interface RouteLinks {
  readonly before: Uint32Array;
  readonly after: Uint32Array;
}

export const noRoutes = (entities: number): RouteLinks => ({
  before: new Uint32Array(entities).fill(UNUSED),
  after: new Uint32Array(entities).fill(UNUSED),
});

/**
 * Changes the routes by an augmenting walk, given as states: `2 · entity` for arriving at an entity, `2 · entity + 1` for leaving it.
 *
 * A step from arriving at an entity to leaving the one before it removes that hop from its route. A step from leaving an entity to arriving at
 * it takes the entity off its route.
 */
export function applyWalk({ before, after }: RouteLinks, walk: readonly number[]): void {
  const added: [number, number][] = [];
  for (let at = 0; at + 1 < walk.length; at += 1) {
    const [here, next] = [walk[at] ?? 0, walk[at + 1] ?? 0];
    const [one, other] = [here >> 1, next >> 1];
    if (one === other) continue;
    if ((here & 1) === 1) added.push([one, other]);
    else {
      before[one] = UNUSED;
      after[other] = UNUSED;
    }
  }
  for (const [one, other] of added) {
    after[one] = other;
    before[other] = one;
  }
  before[(walk[0] ?? 0) >> 1] = SOURCE;
  after[(walk[walk.length - 1] ?? 0) >> 1] = SINK;
}
