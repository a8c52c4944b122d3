import { NO_SECTOR, sectorByTechnology } from './sectors.ts';
import { areaOf, areas, at, technologies } from './vocabulary.ts';

/** Marks an empty slot. */
export const NO_TECHNOLOGY = 255;
const SLOTS = 3;

export const areaNames = Object.keys(areas.base);
export const areaByTechnology = Uint8Array.from(technologies, (technology) =>
  areaNames.indexOf(areaOf(technology)),
);

/** The technologies of each area, by their places. */
export const byArea: readonly (readonly number[])[] = areaNames.map((area) =>
  technologies.flatMap((technology, i) => (areaOf(technology) === area ? [i] : [])),
);

/** Up to three technologies of each case, the first the main one. */
export class TechnologySlots {
  readonly all: Uint8Array;
  readonly cases: number;

  constructor(cases: number) {
    this.cases = cases;
    this.all = new Uint8Array(cases * SLOTS).fill(NO_TECHNOLOGY);
  }

  main(i: number): number {
    return at(this.all, i * SLOTS);
  }

  /** Returns the technologies of a case. */
  of(i: number): number[] {
    return [...this.all.subarray(i * SLOTS, (i + 1) * SLOTS)].filter((place) => place !== NO_TECHNOLOGY);
  }

  /** Returns the sector of a case: that of the first of its technologies that has one. */
  sectorOf(i: number): number {
    const found = this.of(i).find((place) => at(sectorByTechnology, place) !== NO_SECTOR);
    return found === undefined ? NO_SECTOR : at(sectorByTechnology, found);
  }

  hasArea(i: number, area: number): boolean {
    return this.of(i).some((place) => at(areaByTechnology, place) === area);
  }

  /** Returns true if the technology fits into the one sector of a case. */
  fits(i: number, technology: number): boolean {
    const [sector, own] = [at(sectorByTechnology, technology), this.sectorOf(i)];
    return sector === NO_SECTOR || own === NO_SECTOR || sector === own;
  }

  /** Adds a technology; false if the case has it, or has no room. */
  add(i: number, technology: number): boolean {
    const own = this.of(i);
    if (own.length === SLOTS || own.includes(technology)) return false;
    this.all[i * SLOTS + own.length] = technology;
    return true;
  }

  /** Replaces the technologies of a case. */
  set(i: number, technologies: readonly number[]): void {
    this.all.fill(NO_TECHNOLOGY, i * SLOTS, (i + 1) * SLOTS);
    this.all.set(technologies, i * SLOTS);
  }
}
