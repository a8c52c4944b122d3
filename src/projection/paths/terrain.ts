import { entityKinds, NO_DAY, NONE, Projection, type ProjectionData } from '../projection.ts';
import { hopCost } from './hopCost.ts';
import type { PathInput } from './pathInput.ts';

/** What of the projection a search may use: the cases that may join, the entities that may be passed through, and who takes part in what. */
export class Terrain {
  readonly data: ProjectionData;
  readonly from: number;
  readonly to: number;
  readonly sameRole: boolean;
  readonly timed: boolean;
  /** 1 where a path may pass through; the two ends are never passed through. */
  readonly passable: Uint8Array;
  /** The kind of each entity, as a small number. */
  readonly role: Uint8Array;
  /** The parties of the case that `read` was last asked for. */
  readonly parties: number[] = [];
  private readonly input: PathInput;
  private readonly wantsCountries: boolean;
  private readonly wantsAreas: boolean;
  /** Parties from this number on are of no use to this search. */
  private readonly lastUseful: number;
  private readonly merged = new Map<number, Uint32Array>();

  constructor(data: ProjectionData, input: PathInput) {
    this.data = data;
    this.input = input;
    this.from = input.from;
    this.to = input.to;
    this.sameRole = input.sameRole;
    this.timed = input.timeRespecting;
    this.role = new Uint8Array(data.bases.END);
    this.passable = new Uint8Array(data.bases.END);
    const projection = new Projection(data);
    entityKinds.forEach((kind, index) => {
      const [start, end] = projection.range(kind);
      this.role.fill(index, start, end);
      if (input.through.includes(kind)) this.passable.fill(1, start, end);
    });
    for (const entity of [input.from, input.to, ...input.avoid]) this.passable[entity] = 0;
    const ends = [projection.kindOf(input.from), projection.kindOf(input.to)];
    const useful = new Set([...input.through, ...ends]);
    this.wantsCountries = useful.has('COUNTRY');
    this.wantsAreas = useful.has('AREA');
    const technologies = useful.has('TECHNOLOGY');
    this.lastUseful = technologies || this.wantsAreas ? data.bases.END : data.bases.TECHNOLOGY;
  }

  /** The cost of a hop by this case; 0 where the case may not join. */
  cost(caseNumber: number): number {
    const { caseMask, unsourced } = this.input;
    if (caseMask !== null && (((caseMask[caseNumber >> 3] ?? 0) >> (caseNumber & 7)) & 1) === 0) return 0;
    if (this.timed && this.data.firstDay[caseNumber] === NO_DAY) return 0;
    const cost = this.data.confidenceCost[caseNumber] ?? -1;
    if (cost < 0 && !unsourced && !this.isSupported(caseNumber)) return 0;
    return hopCost(cost);
  }

  /** Fills `parties` with those who take part in a case and may matter here; returns how many. */
  read(caseNumber: number): number {
    const { offsets, items } = this.data.caseParties;
    const end = offsets[caseNumber + 1] ?? 0;
    let count = 0;
    for (let at = offsets[caseNumber] ?? 0; at < end; at += 1) {
      const party = items[at] ?? 0;
      if (party >= this.lastUseful) break;
      this.parties[count] = party;
      count += 1;
    }
    return this.wantsCountries || this.wantsAreas ? this.readPlaces(count) : count;
  }

  /** The cases an entity takes part in, whether they may join or not. */
  casesOf(entity: number): Uint32Array {
    const { bases, partyCases } = this.data;
    if (entity < bases.COUNTRY) {
      return partyCases.items.subarray(partyCases.offsets[entity] ?? 0, partyCases.offsets[entity + 1] ?? 0);
    }
    let cases = this.merged.get(entity);
    if (cases === undefined) {
      cases = new Projection(this.data).casesOf(entity);
      this.merged.set(entity, cases);
    }
    return cases;
  }

  degree(entity: number): number {
    const { bases, partyCases } = this.data;
    if (entity >= bases.COUNTRY) return this.casesOf(entity).length;
    return (partyCases.offsets[entity + 1] ?? 0) - (partyCases.offsets[entity] ?? 0);
  }

  /** Whether a hop may join the two, given that they share a case. */
  mayJoin(one: number, other: number): boolean {
    return one !== other && (this.sameRole || this.role[one] !== this.role[other]);
  }

  /** Two parties of one case may be joined where their keys differ. */
  key(entity: number): number {
    return this.sameRole ? entity : (this.role[entity] ?? 0);
  }

  day(caseNumber: number): number {
    return this.data.firstDay[caseNumber] ?? NO_DAY;
  }

  /** Whether a report supports the case at all, judged or not. */
  private isSupported(caseNumber: number): boolean {
    const { offsets, items } = this.data.caseReports;
    const { caseReportDenied } = this.data;
    const end = offsets[caseNumber + 1] ?? items.length;
    for (let at = offsets[caseNumber] ?? end; at < end; at += 1) {
      if ((((caseReportDenied[at >> 3] ?? 0) >> (at & 7)) & 1) === 0) return true;
    }
    return false;
  }

  /** A case's countries are those of its targets, its areas those of its technologies. */
  private readPlaces(parties: number): number {
    const { bases, targetCountry, technologyArea } = this.data;
    let count = parties;
    for (let at = 0; at < parties; at += 1) {
      const party = this.parties[at] ?? 0;
      let place = NONE;
      if (this.wantsCountries && party >= bases.TARGET && party < bases.COMPANY) {
        place = targetCountry[party - bases.TARGET] ?? NONE;
      } else if (this.wantsAreas && party >= bases.TECHNOLOGY) {
        place = technologyArea[party - bases.TECHNOLOGY] ?? NONE;
      }
      if (place === NONE || this.holds(place, parties, count)) continue;
      this.parties[count] = place;
      count += 1;
    }
    return count;
  }

  private holds(entity: number, start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (this.parties[at] === entity) return true;
    return false;
  }
}
