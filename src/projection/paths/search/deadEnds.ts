import type { Prefix } from './prefix.ts';
import type { SearchContext } from './searchContext.ts';

/**
 * Finds prefixes that no path begins with: in the remaining hops the end is out of reach without the entities of the prefix and the cases that it
 * uses up. A prefix uses up a case if one of its hops has no other.
 *
 * Lower bounds cannot show this, since walks may repeat entities and cases. Without this check a search would expand every walk that returns
 * to itself.
 */
export class DeadEnds {
  /** The number of cases read. */
  spent = 0;
  private readonly context: SearchContext;
  private readonly known = new WeakMap<Prefix, boolean>();
  /** By entity: the number of the check in which it was last seen. */
  private readonly seen: Uint32Array;
  private check = 0;

  constructor(context: SearchContext) {
    this.context = context;
    this.seen = new Uint32Array(context.caseGraph.passable.length);
  }

  /** True if a prefix, or one that it begins with, is known to be a dead end. Nothing new is checked once more than `most` cases were read in all. */
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
    this.check += 1;
    const { seen, check } = this;
    for (let at: Prefix | null = prefix; at !== null; at = at.before) seen[at.entity] = check;
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
            if (passable[party] === 0 || used[party] === 1 || seen[party] === check) continue;
            seen[party] = check;
            next.push(party);
          }
        }
      }
      ring = next;
    }
    return false;
  }
}
