import type { Budget } from '../budget.ts';
import type { CaseGraph } from '../caseGraph/caseGraph.ts';

/** Marks a case of which every party was met. */
const DONE = 0xff;

/** The level of a state that was not reached. */
export const UNSEEN = -1;

/** The hops between entities that may be passed through, explored case by case. */
export class HopExplorer {
  private readonly caseGraph: CaseGraph;
  private readonly budget: Budget;
  /** By case: the role of the entity it was entered from since `restart`; DONE after two roles. */
  private readonly entered: Uint8Array;

  constructor(caseGraph: CaseGraph, budget: Budget) {
    this.caseGraph = caseGraph;
    this.budget = budget;
    this.entered = new Uint8Array(caseGraph.cases);
  }

  get stopped(): boolean {
    return this.budget.stopped !== null;
  }

  restart(): void {
    this.entered.fill(0);
  }

  /** Sets the level of the arrival at each entity one hop away that has none yet, and adds it to `listed`. Returns false if the budget ended. */
  level(entity: number, levels: Int32Array, level: number, listed: number[]): boolean {
    const { caseGraph, entered } = this;
    const { passable, sameRole, lastUseful } = caseGraph;
    const role = caseGraph.role(entity);
    const cases = caseGraph.casesOf(entity);
    if (!this.budget.spend(cases.length)) return false;
    for (const caseNumber of cases) {
      const by = entered[caseNumber] ?? 0;
      // From an entity of the same role the same parties are met; after a second role, all are.
      if (by === DONE || (by === role && !sameRole) || caseGraph.strength(caseNumber) === 0) continue;
      entered[caseNumber] = by === 0 ? role : DONE;
      let at = caseGraph.partiesFrom(caseNumber);
      const { parties } = caseGraph;
      for (const end = caseGraph.partiesTo(caseNumber); at < end; at += 1) {
        const party = parties[at] ?? 0;
        if (party >= lastUseful) break;
        const kind = passable[party] ?? 0;
        if (kind === 0 || levels[2 * party] !== UNSEEN || party === entity) continue;
        if (kind === role && !sameRole) continue;
        levels[2 * party] = level;
        listed.push(2 * party);
      }
    }
    return true;
  }

  /** Yields the entities one hop away whose arrival has this level, some more than once. Ends early if the budget does. */
  *at(entity: number, levels: Int32Array, level: number): Generator<number, void> {
    const { caseGraph } = this;
    const cases = caseGraph.casesOf(entity);
    if (!this.budget.spend(cases.length)) return;
    for (const caseNumber of cases) {
      if (caseGraph.strength(caseNumber) === 0) continue;
      let at = caseGraph.partiesFrom(caseNumber);
      const end = caseGraph.partiesTo(caseNumber);
      // Parties that are copied case by case are overwritten when another case is read.
      const parties = caseGraph.copies ? caseGraph.parties.slice(0, end) : caseGraph.parties;
      for (; at < end; at += 1) {
        const party = parties[at] ?? 0;
        if (levels[2 * party] === level && caseGraph.mayJoin(entity, party)) yield party;
      }
    }
  }
}
