import type { Budget } from '../budget.ts';
import type { CaseGraph } from '../caseGraph/caseGraph.ts';
import { HopExplorer, UNSEEN } from './hopExplorer.ts';
import { applyWalk, noRoutes, type RouteLinks, SINK, SOURCE, UNUSED } from './routeLinks.ts';

/**
 * The residual network of the routes found so far: the steps by which another route can be added. Each entity has two states, `2 · entity`
 * for arriving at it and `2 · entity + 1` for leaving it.
 *
 * An entity on no route can be arrived at and left. From arriving at one on a route, the only step goes back along that route, to leave the
 * entity before it; from leaving one on a route, a step leads back to arriving at it.
 */
export class ResidualNetwork {
  readonly links: RouteLinks;
  /** The number of routes found so far. */
  routes = 0;
  private readonly isEnd: Uint8Array;
  private readonly hops: HopExplorer;
  private readonly levels: Int32Array;
  private endLevel = UNSEEN;

  constructor(caseGraph: CaseGraph, ends: readonly number[], budget: Budget) {
    const entities = caseGraph.passable.length;
    this.links = noRoutes(entities);
    this.isEnd = new Uint8Array(entities);
    for (const end of ends) this.isEnd[end] = 1;
    this.hops = new HopExplorer(caseGraph, budget);
    this.levels = new Int32Array(2 * entities);
  }

  /** Sets the level of each state to the fewest steps that lead to it. Returns false if none leads to the end, or if the budget ended. */
  level(starts: readonly number[]): boolean {
    const { levels, hops } = this;
    levels.fill(UNSEEN);
    hops.restart();
    this.endLevel = UNSEEN;
    let ring: number[] = [];
    for (const start of starts) {
      if (this.links.before[start] === SOURCE) continue;
      levels[2 * start] = 0;
      ring.push(2 * start);
    }
    for (let level = 1; ring.length > 0 && this.endLevel === UNSEEN; level += 1) {
      const next: number[] = [];
      for (const state of ring) {
        if ((state & 1) === 1 && this.reachesEnd(state >> 1)) this.endLevel = level;
        const step = this.linkedStep(state);
        if (step !== UNSEEN && levels[step] === UNSEEN) {
          levels[step] = level;
          next.push(step);
        }
        if ((state & 1) === 1 && !hops.level(state >> 1, levels, level, next)) return false;
      }
      ring = next;
    }
    return this.endLevel !== UNSEEN;
  }

  /** Adds a route that begins at this entity, if the levels allow one. Returns false if the budget ended. */
  augment(start: number): boolean {
    if (this.links.before[start] === SOURCE || this.levels[2 * start] !== 0) return true;
    const walk: number[] = [];
    const branches: Iterator<number>[] = [];
    const enter = (state: number) => {
      walk.push(state);
      branches.push(this.onwards(state, this.levels[state] ?? UNSEEN));
      // Each state is used once: it lies on the walk, or leads nowhere.
      this.levels[state] = UNSEEN;
    };
    enter(2 * start);
    for (
      let branch = branches[branches.length - 1];
      branch !== undefined;
      branch = branches[branches.length - 1]
    ) {
      const last = walk[walk.length - 1] ?? 0;
      if (walk.length === this.endLevel && (last & 1) === 1 && this.reachesEnd(last >> 1)) {
        applyWalk(this.links, walk);
        this.routes += 1;
        return true;
      }
      const { value, done } = branch.next();
      if (this.hops.stopped) return false;
      if (done) {
        branches.pop();
        walk.pop();
      } else enter(value);
    }
    return true;
  }

  /** Returns, after `level` found no further route, the entities that can be arrived at but not left. */
  boundary(): number[] {
    const { levels } = this;
    const cut: number[] = [];
    for (let entity = 0; entity < this.isEnd.length; entity += 1) {
      const isOnRoute = this.links.before[entity] !== UNUSED;
      if (isOnRoute && this.isArrivedAt(entity) && levels[2 * entity + 1] === UNSEEN) cut.push(entity);
    }
    return cut;
  }

  /** True if the entity can be arrived at. A route's first entity can, from the start, though it has no level. */
  private isArrivedAt(entity: number): boolean {
    return this.levels[2 * entity] !== UNSEEN || this.links.before[entity] === SOURCE;
  }

  private reachesEnd(entity: number): boolean {
    return this.isEnd[entity] === 1 && this.links.after[entity] !== SINK;
  }

  /** Returns the step that the routes determine: on from arriving, or back from leaving; UNSEEN if there is none. */
  private linkedStep(state: number): number {
    const entity = state >> 1;
    const before = this.links.before[entity] ?? UNUSED;
    if ((state & 1) === 1) return before === UNUSED ? UNSEEN : 2 * entity;
    if (before === UNUSED) return 2 * entity + 1;
    return before === SOURCE ? UNSEEN : 2 * before + 1;
  }

  private *onwards(state: number, level: number): Generator<number, void> {
    const { levels } = this;
    const step = this.linkedStep(state);
    if (step !== UNSEEN && levels[step] === level + 1) yield step;
    if ((state & 1) === 0 || level + 1 >= this.endLevel) return;
    for (const entity of this.hops.at(state >> 1, levels, level + 1)) yield 2 * entity;
  }
}
