import type { Budget } from '../budget.ts';
import type { CaseGraph } from '../caseGraph/caseGraph.ts';

/** A case of which every party was met. */
const DONE = 0xff;

/** A state that no step was seen to lead to. */
export const UNSEEN = -1;

/** The hops between entities that may be passed through, met case by case. */
export class HopExplorer {
  private readonly caseGraph: CaseGraph;
  private readonly budget: Budget;
  /** For each case the role it was entered by since `restart`; DONE once two roles were. */
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

  /** Gives a level to arriving at each entity one hop away that has none yet, and lists it; false where the budget ended. */
  level(entity: number, levels: Int32Array, level: number, listed: number[]): boolean {
    const { caseGraph, entered } = this;
    const { passable, sameRole, lastUseful } = caseGraph;
    const role = caseGraph.role(entity);
    const cases = caseGraph.casesOf(entity);
    if (!this.budget.spend(cases.length)) return false;
    for (const caseNumber of cases) {
      const by = entered[caseNumber] ?? 0;
      // Who enters by the same role meets the same parties; after a second role, all are met.
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

  /** The entities one hop away to arrive at which has this level, some more than once; ends early where the budget does. */
  *at(entity: number, levels: Int32Array, level: number): Generator<number, void> {
    const { caseGraph } = this;
    const cases = caseGraph.casesOf(entity);
    if (!this.budget.spend(cases.length)) return;
    for (const caseNumber of cases) {
      if (caseGraph.strength(caseNumber) === 0) continue;
      let at = caseGraph.partiesFrom(caseNumber);
      const end = caseGraph.partiesTo(caseNumber);
      // Where parties are copied out case by case, the next case read elsewhere would overwrite them.
      const parties = caseGraph.copies ? caseGraph.parties.slice(0, end) : caseGraph.parties;
      for (; at < end; at += 1) {
        const party = parties[at] ?? 0;
        if (levels[2 * party] === level && caseGraph.mayJoin(entity, party)) yield party;
      }
    }
  }
}
