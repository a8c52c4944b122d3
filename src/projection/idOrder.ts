import { type PartyKind, partyKinds } from '../model/parties.ts';
import type { Bases } from './projection.ts';

/** The kinds as their ids sort: `area/…`, `company/…`, `country/…`, `post/…`, `target/…`, `technology/…`. */
const byId: readonly PartyKind[] = [...partyKinds].sort();

/** The ranks of entities in the order of their ids across all kinds, whereas entity numbers ascend by id within a kind only. */
export class IdOrder {
  readonly size: number;
  private readonly ranges: readonly { start: number; end: number; rank: number }[];

  constructor(bases: Bases) {
    this.size = bases.END;
    let rank = 0;
    this.ranges = byId.map((kind) => {
      const start = bases[kind];
      const next = partyKinds[partyKinds.indexOf(kind) + 1];
      const end = next === undefined ? bases.END : bases[next];
      const range = { start, end, rank };
      rank += end - start;
      return range;
    });
  }

  rank(entity: number): number {
    for (const { start, end, rank } of this.ranges)
      if (entity >= start && entity < end) return entity - start + rank;
    return entity;
  }

  entity(rank: number): number {
    for (const range of this.ranges) {
      if (rank < range.rank + range.end - range.start && rank >= range.rank)
        return rank - range.rank + range.start;
    }
    return rank;
  }
}
