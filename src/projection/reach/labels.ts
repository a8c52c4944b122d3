/** No case and no label: what stands before the first hop. */
export const NOTHING = 0xffff_ffff;

/**
 * The best two ways of arriving at each entity in its fewest hops, by different cases: the next hop may not rest on the case of the hop
 * before it, and then takes the second. A label's number is twice the entity's, and 1 more for the second way.
 */
export class Labels {
  /** The fewest hops to each entity; 0 where it is not reached. */
  readonly hops: Uint8Array;
  private readonly costs: Int32Array;
  private readonly cases: Uint32Array;
  private readonly parents: Uint32Array;

  constructor(entities: number) {
    this.hops = new Uint8Array(entities);
    this.costs = new Int32Array(entities * 2);
    this.cases = new Uint32Array(entities * 2).fill(NOTHING);
    this.parents = new Uint32Array(entities * 2).fill(NOTHING);
  }

  cost(label: number): number {
    return this.costs[label] ?? 0;
  }

  /** The best way of arriving at an entity, the start included, that has not used this case; NOTHING where both have. */
  usable(entity: number, caseNumber: number): number {
    const first = entity * 2;
    if (!this.uses(first, caseNumber)) return first;
    return this.cases[first + 1] !== NOTHING && !this.uses(first + 1, caseNumber) ? first + 1 : NOTHING;
  }

  /** Notes a way of arriving; true where the entity is reached for the first time. Those that come with more hops than the fewest must not be noted. */
  arrive(entity: number, hops: number, cost: number, caseNumber: number, parent: number): boolean {
    const first = entity * 2;
    if (this.hops[entity] === 0) {
      this.hops[entity] = hops;
      this.set(first, cost, caseNumber, parent);
      return true;
    }
    const same = this.cases[first] === caseNumber;
    if (cost < this.cost(first)) {
      if (!same) this.set(first + 1, this.cost(first), this.cases[first] ?? 0, this.parents[first] ?? 0);
      this.set(first, cost, caseNumber, parent);
    } else if (!same && (this.cases[first + 1] === NOTHING || cost < this.cost(first + 1))) {
      this.set(first + 1, cost, caseNumber, parent);
    }
    return false;
  }

  forget(entity: number): void {
    this.hops[entity] = 0;
  }

  private set(label: number, cost: number, caseNumber: number, parent: number): void {
    this.costs[label] = cost;
    this.cases[label] = caseNumber;
    this.parents[label] = parent;
  }

  /** Whether a way of arriving rests on this case in any of its hops. */
  private uses(label: number, caseNumber: number): boolean {
    for (let at = label; at !== NOTHING; at = this.parents[at] ?? NOTHING) {
      if (this.cases[at] === caseNumber) return true;
    }
    return false;
  }
}
