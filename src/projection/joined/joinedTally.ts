import { type PartyKind, parties } from '../../model/parties.ts';
import { addCase, type CaseMask, emptyMask, hasCase } from '../filter/masks/caseMask.ts';
import { NO_DAY, NONE, OPEN_END, type Projection, rowOf } from '../projection.ts';

/** Tallies, for one record after the other, its cases by the parties of one kind that they join it to. */
export class JoinedTally {
  /** The parties that were met, as entity numbers less `base`, in the order in which they were met. */
  readonly met: number[] = [];
  readonly base: number;
  readonly counts: Uint32Array;
  /** OPEN_END where no first day is known. */
  readonly firstDays: Int32Array;
  /** NO_DAY where no day is known. */
  readonly lastDays: Int32Array;
  /** 1 where a case is open at its end. */
  readonly openEnds: Uint8Array;
  /** The number of cases that were looked at for the present record. */
  looked = 0;

  private readonly projection: Projection;
  private readonly kind: PartyKind;
  private readonly mask: CaseMask | null;
  /** The cases of the present record that were looked at; only a record that takes part through others can meet one twice. */
  private seen: CaseMask | null = null;
  /** The case, plus one, that was last counted for each party: a case counts once however often it leads to the party. */
  private readonly lastCases: Uint32Array;
  /** The members of cases that lead to the parties: the parties themselves, or those through which they take part. */
  private readonly first: number;
  private readonly end: number;
  private readonly groups: Uint32Array | null;

  constructor(projection: Projection, kind: PartyKind, mask: CaseMask | null) {
    const [base, end] = projection.range(kind);
    const through = throughOf(kind);
    this.projection = projection;
    this.kind = kind;
    this.mask = mask;
    this.base = base;
    this.counts = new Uint32Array(end - base);
    this.firstDays = new Int32Array(end - base);
    this.lastDays = new Int32Array(end - base);
    this.openEnds = new Uint8Array(end - base);
    this.lastCases = new Uint32Array(end - base);
    [this.first, this.end] = projection.range(through ?? kind);
    this.groups = groupsOf(projection, kind);
  }

  /** Tallies the cases of a record, an entity number, instead of those of the one before. */
  tally(record: number): void {
    this.clear();
    this.looked = tallyWork(this.projection, record);
    const { data } = this.projection;
    const through = throughOf(this.projection.kindOf(record));
    if (through === null) {
      for (const caseNumber of rowOf(data.partyCases, record)) this.add(caseNumber);
      return;
    }
    const seen = (this.seen ?? emptyMask(data.cases)).fill(0);
    this.seen = seen;
    const [first] = this.projection.range(through);
    for (const member of membersOf(this.projection, record)) {
      // Of an area only its own technologies are joined to it, of a country only its own targets.
      if (through === this.kind) {
        for (const caseNumber of rowOf(data.partyCases, member)) this.addOne(caseNumber, member - first);
        continue;
      }
      for (const caseNumber of rowOf(data.partyCases, member)) {
        if (hasCase(seen, caseNumber)) continue;
        addCase(seen, caseNumber);
        this.add(caseNumber);
      }
    }
  }

  private clear(): void {
    for (const party of this.met) {
      this.counts[party] = 0;
      this.lastCases[party] = 0;
      this.openEnds[party] = 0;
    }
    this.met.length = 0;
  }

  /** Adds a case to each of its parties. */
  private add(caseNumber: number): void {
    if (this.mask !== null && !hasCase(this.mask, caseNumber)) return;
    const { first, end, groups, base } = this;
    const { offsets, items } = this.projection.data.caseParties;
    const start = offsets[caseNumber] ?? 0;
    // From the back, since the many technologies and companies stand there.
    for (let at = (offsets[caseNumber + 1] ?? 0) - 1; at >= start; at -= 1) {
      const member = items[at] ?? 0;
      if (member >= end) continue;
      if (member < first) break;
      const party = groups === null ? member : (groups[member - first] ?? NONE);
      if (party !== NONE) this.addTo(caseNumber, party - base);
    }
  }

  private addOne(caseNumber: number, party: number): void {
    if (this.mask === null || hasCase(this.mask, caseNumber)) this.addTo(caseNumber, party);
  }

  private addTo(caseNumber: number, party: number): void {
    if (this.lastCases[party] === caseNumber + 1) return;
    this.lastCases[party] = caseNumber + 1;
    const { codes, first, last } = this.projection.data.date;
    const day = codes[caseNumber] ?? 0;
    const from = first[day] ?? NO_DAY;
    const to = last[day] ?? OPEN_END;
    const count = this.counts[party] ?? 0;
    if (count === 0) {
      this.met.push(party);
      this.firstDays[party] = OPEN_END;
      this.lastDays[party] = NO_DAY;
    }
    this.counts[party] = count + 1;
    if (from !== NO_DAY && from < (this.firstDays[party] ?? 0)) this.firstDays[party] = from;
    // Of a case that is open at its end the first day is the last that is known.
    const known = to === OPEN_END ? from : to;
    if (known > (this.lastDays[party] ?? 0)) this.lastDays[party] = known;
    if (to === OPEN_END && from !== NO_DAY) this.openEnds[party] = 1;
  }
}

/** The kind through whose records a kind takes part in cases; null where it is joined to them itself. */
const throughOf = (kind: PartyKind) => parties.find((party) => party.kind === kind)?.through ?? null;

/** The country of each target or the area of each technology; null where the members of cases are the parties themselves. */
function groupsOf({ data }: Projection, kind: PartyKind): Uint32Array | null {
  if (kind === 'COUNTRY') return data.targetCountry;
  return kind === 'AREA' ? data.technologyArea : null;
}

/** The targets of a country or the technologies of an area, as entity numbers. */
function membersOf({ data }: Projection, record: number): Uint32Array {
  const { bases, countryTargets, areaTechnologies } = data;
  return record < bases.AREA
    ? rowOf(countryTargets, record - bases.COUNTRY)
    : rowOf(areaTechnologies, record - bases.AREA);
}

/** Returns the number of cases that a tally looks at for a record. */
function tallyWork(projection: Projection, record: number): number {
  const { offsets } = projection.data.partyCases;
  const size = (row: number) => (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
  if (throughOf(projection.kindOf(record)) === null) return size(record);
  return membersOf(projection, record).reduce((sum, member) => sum + size(member), 0);
}
