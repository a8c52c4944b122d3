import type { Prefix } from './prefix.ts';
import type { SearchContext } from './searchContext.ts';

/**
 * Finds beginnings of paths that no path goes on from: their end is not reached within the hops that are left by way of entities and cases that the beginning
 * has not used up. A case is used up where a hop has no other.
 *
 * Bounds do not see this, since they are of walks, which may use all again: without it a search would try every way of wandering about before it comes back.
 */
export class DeadEnds {
  /** How many cases were looked at. */
  spent = 0;
  private readonly context: SearchContext;
  private readonly known = new WeakMap<Prefix, boolean>();
  /** When each entity was last seen, by the number of the look. */
  private readonly seen: Uint32Array;
  private look = 0;

  constructor(context: SearchContext) {
    this.context = context;
    this.seen = new Uint32Array(context.caseGraph.passable.length);
  }

  /** Whether a prefix, or one that it begins with, is found to lead nowhere before more cases than these were looked at in all. */
  isDead(prefix: Prefix, most: number): boolean {
    if (prefix.before !== null && this.isDead(prefix.before, most)) return true;
    const known = this.known.get(prefix);
    if (known !== undefined || this.spent > most) return known ?? false;
    const dead = !this.reachesEnd(prefix);
    this.known.set(prefix, dead);
    return dead;
  }

  private reachesEnd(prefix: Prefix): boolean {
    const { caseGraph, used, budget } = this.context;
    const { passable, to } = caseGraph;
    const spentCases = new Set(
      prefix.cases.flatMap((cases) => (cases.length === 1 ? cases : [])).map(({ caseNumber }) => caseNumber),
    );
    this.look += 1;
    const { seen, look } = this;
    for (let at: Prefix | null = prefix; at !== null; at = at.before) seen[at.entity] = look;
    let ring = [prefix.entity];
    for (let hops = prefix.hops; hops < prefix.limit && ring.length > 0; hops += 1) {
      const next: number[] = [];
      for (const entity of ring) {
        const cases = caseGraph.casesOf(entity);
        this.spent += cases.length;
        if (!budget.spend(cases.length)) return true;
        for (const caseNumber of cases) {
          if (caseGraph.strength(caseNumber) === 0 || spentCases.has(caseNumber)) continue;
          let at = caseGraph.partiesFrom(caseNumber);
          const { parties } = caseGraph;
          for (const end = caseGraph.partiesTo(caseNumber); at < end; at += 1) {
            const party = parties[at] ?? 0;
            if (!caseGraph.mayJoin(entity, party)) continue;
            if (party === to) return true;
            if (passable[party] === 0 || used[party] === 1 || seen[party] === look) continue;
            seen[party] = look;
            next.push(party);
          }
        }
      }
      ring = next;
    }
    return false;
  }
}
