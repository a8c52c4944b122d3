/** Not on a route. Greater than every entity number, as are the two marks below. */
export const UNUSED = 0xffff_fffd;

/** What comes before the first entity of a route. */
export const SOURCE = 0xffff_fffe;

/** What comes after the last entity of a route. */
export const SINK = 0xffff_ffff;

/** The routes found so far: for each entity what comes before and after it. */
export interface RouteLinks {
  readonly before: Uint32Array;
  readonly after: Uint32Array;
}

export const noRoutes = (entities: number): RouteLinks => ({
  before: new Uint32Array(entities).fill(UNUSED),
  after: new Uint32Array(entities).fill(UNUSED),
});

/**
 * Changes the routes by an augmenting walk, given as states: `2 · entity` is arriving at it, `2 · entity + 1` is leaving it.
 *
 * From arriving at an entity that is on a route, the walk goes back to leave the one before it, which undoes that hop; from leaving to
 * arriving at the same entity, it takes the entity off its route.
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
