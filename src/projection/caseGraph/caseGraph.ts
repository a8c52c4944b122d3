import { ROUTING_FLOOR } from '../../evidence/grades.ts';
import type { Cost } from '../costs/cost.ts';
import { hopCost } from '../costs/hopCost.ts';
import type { CaseMask } from '../filter/masks/caseMask.ts';
import type { PathInput } from '../paths/pathInput.ts';
import { type Codes, NO_DAY, NONE, Projection, type ProjectionData } from '../projection.ts';

/** The part of a question that decides which entities may be passed through and which cases may join. */
interface CaseGraphInput
  extends Pick<
    PathInput,
    'from' | 'to' | 'caseMask' | 'through' | 'avoid' | 'unsourced' | 'sameRole' | 'timeRespecting'
  > {
  /** All ends of a search that has more than two. */
  readonly ends?: readonly number[];
}

/** The graph that one search sees: the cases that may join entities, the entities that may be passed through, and the parties of each case. */
export class CaseGraph {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly sameRole: boolean;
  readonly timed: boolean;
  /** By entity: its `role` if a path may pass through it, otherwise 0. The ends are never passed through. */
  readonly passable: Uint8Array;
  /** The least cost of a hop. */
  readonly leastCost: Cost;
  /** The parties of a case, from `partiesFrom` to `partiesTo`, which must be called in this order. */
  parties: Uint32Array;
  /** The number from which on the search has no use for parties. */
  readonly lastUseful: number;
  private readonly data: ProjectionData;
  /** True if `parties` is filled for each case, since the projection does not have countries and areas among a case's parties. */
  readonly copies: boolean;
  private readonly hasCountries: boolean;
  private readonly hasAreas: boolean;
  /** The number of parties of the last case in `parties`, if `copies`. */
  private copied = 0;
  private readonly merged = new Map<number, Uint32Array>();
  // Sweeps read these constantly: looking an array up through other objects would cost as much as reading it.
  private readonly caseMask: CaseMask | null;
  private readonly unsourced: boolean;
  private readonly confidence: Codes;
  private readonly thousandths: Uint16Array;
  private readonly dayCodes: Codes;
  private readonly firstDays: Int32Array;
  private readonly partyOffsets: Uint32Array;
  private readonly partyItems: Uint32Array;
  private readonly caseOffsets: Uint32Array;
  private readonly caseItems: Uint32Array;
  private readonly firstPlace: number;

  constructor(data: ProjectionData, input: CaseGraphInput) {
    this.data = data;
    this.cases = data.cases;
    this.caseMask = input.caseMask;
    this.unsourced = input.unsourced;
    this.confidence = data.confidence.codes;
    this.dayCodes = data.date.codes;
    this.firstDays = data.date.first;
    this.partyOffsets = data.caseParties.offsets;
    this.partyItems = data.caseParties.items;
    this.caseOffsets = data.partyCases.offsets;
    this.caseItems = data.partyCases.items;
    this.firstPlace = data.bases.COUNTRY;
    this.from = input.from;
    this.to = input.to;
    this.sameRole = input.sameRole;
    this.timed = input.timeRespecting;
    this.passable = new Uint8Array(data.bases.END);
    const projection = new Projection(data);
    for (const kind of input.through) {
      const [start, end] = projection.range(kind);
      if (start < end) this.passable.fill(this.role(start), start, end);
    }
    const ends = input.ends ?? [input.from, input.to];
    for (const entity of [...ends, ...input.avoid]) this.passable[entity] = 0;
    const useful = new Set([...input.through, ...ends.map((end) => projection.kindOf(end))]);
    this.hasCountries = useful.has('COUNTRY');
    this.hasAreas = useful.has('AREA');
    this.copies = this.hasCountries || this.hasAreas;
    const technologies = useful.has('TECHNOLOGY') || this.copies;
    this.lastUseful = technologies ? data.bases.END : data.bases.TECHNOLOGY;
    this.thousandths = Uint16Array.of(ROUTING_FLOOR, ...data.thousandths.subarray(1));
    this.leastCost = hopCost(Math.max(...this.thousandths));
    this.parties = this.copies ? new Uint32Array(64) : this.partyItems;
  }

  /** Returns the strength of a hop by a case, in thousandths; 0 if the case may not join. */
  strength(caseNumber: number): number {
    const { caseMask } = this;
    if (caseMask !== null && (((caseMask[caseNumber >> 3] ?? 0) >> (caseNumber & 7)) & 1) === 0) return 0;
    if (this.timed && this.day(caseNumber) === NO_DAY) return 0;
    const code = this.confidence[caseNumber] ?? 0;
    if (code === 0 && !this.unsourced && !this.isSupported(caseNumber)) return 0;
    return this.thousandths[code] ?? 0;
  }

  partiesFrom(caseNumber: number): number {
    if (!this.copies) return this.partyOffsets[caseNumber] ?? 0;
    this.copy(caseNumber);
    return 0;
  }

  partiesTo(caseNumber: number): number {
    return this.copies ? this.copied : (this.partyOffsets[caseNumber + 1] ?? 0);
  }

  /** Returns the cases that an entity takes part in, whether they may join or not. */
  casesOf(entity: number): Uint32Array {
    if (entity < this.firstPlace) {
      return this.caseItems.subarray(this.caseOffsets[entity] ?? 0, this.caseOffsets[entity + 1] ?? 0);
    }
    let cases = this.merged.get(entity);
    if (cases === undefined) {
      cases = new Projection(this.data).casesOf(entity);
      this.merged.set(entity, cases);
    }
    return cases;
  }

  /** Returns the number of cases that an entity takes part in. */
  degree(entity: number): number {
    if (entity >= this.firstPlace) return this.casesOf(entity).length;
    return (this.caseOffsets[entity + 1] ?? 0) - (this.caseOffsets[entity] ?? 0);
  }

  /** Returns a small number for the entity's kind, never 0. */
  role(entity: number): number {
    const { bases } = this.data;
    if (entity < bases.COMPANY) return entity < bases.TARGET ? 1 : 2;
    if (entity < bases.COUNTRY) return entity < bases.TECHNOLOGY ? 3 : 4;
    return entity < bases.AREA ? 5 : 6;
  }

  /** True if a hop may join two entities that share a case. */
  mayJoin(one: number, other: number): boolean {
    return one !== other && (this.sameRole || this.role(one) !== this.role(other));
  }

  /** Returns a key: two parties of a case may be joined if their keys differ. */
  key(entity: number): number {
    return this.sameRole ? entity : this.role(entity);
  }

  day(caseNumber: number): number {
    return this.firstDays[this.dayCodes[caseNumber] ?? 0] ?? NO_DAY;
  }

  /** True if any report supports the case, graded or not. */
  private isSupported(caseNumber: number): boolean {
    const { offsets } = this.data.caseReports;
    return (offsets[caseNumber + 1] ?? 0) > (offsets[caseNumber] ?? 0);
  }

  /** Copies a case's parties to `parties`, with its countries, which are those of its targets, and its areas, which are those of its technologies. */
  private copy(caseNumber: number): void {
    const { bases, targetCountry, technologyArea } = this.data;
    const start = this.partyOffsets[caseNumber] ?? 0;
    const own = this.partyItems.subarray(start, this.partyOffsets[caseNumber + 1] ?? 0);
    if (own.length * 2 > this.parties.length) this.parties = new Uint32Array(own.length * 4);
    this.parties.set(own);
    let count = own.length;
    for (const party of own) {
      let place = NONE;
      if (this.hasCountries && party >= bases.TARGET && party < bases.COMPANY) {
        place = targetCountry[party - bases.TARGET] ?? NONE;
      } else if (this.hasAreas && party >= bases.TECHNOLOGY) {
        place = technologyArea[party - bases.TECHNOLOGY] ?? NONE;
      }
      if (place === NONE || this.parties.subarray(own.length, count).includes(place)) continue;
      this.parties[count] = place;
      count += 1;
    }
    this.copied = count;
  }
}
