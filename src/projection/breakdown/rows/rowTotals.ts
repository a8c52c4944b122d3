import { type DayColumn, NO_DAY, OPEN_END } from '../../projection.ts';
import type { CodeLists } from './codeLists.ts';

/** For each row, by slot: how many cases it has, the first and the last day that is known of them, and whether one is open at its end. */
export class Tallies {
  counts = new Uint32Array(1024);
  /** OPEN_END where no first day is known. */
  firstDays = new Int32Array(1024).fill(OPEN_END);
  /** NO_DAY where no day is known. */
  lastDays = new Int32Array(1024).fill(NO_DAY);
  /** 1 where a case is open at its end. */
  openEnds = new Uint8Array(1024);

  /** Adds the cases of a stretch to the rows they stand in: `places` are those of the rows' cases in the stretch, `slots` the rows' own, all below `slotCount`. */
  addStretch(
    cases: Uint32Array,
    { places, length }: CodeLists,
    slots: Uint32Array,
    slotCount: number,
    { codes: days, first, last }: DayColumn,
  ): void {
    while (slotCount > this.counts.length) this.grow();
    const { counts, firstDays, lastDays, openEnds } = this;
    for (let row = 0; row < length; row += 1) {
      const slot = slots[row] ?? 0;
      const day = days[cases[places[row] ?? 0] ?? 0] ?? 0;
      const from = first[day] ?? NO_DAY;
      const to = last[day] ?? OPEN_END;
      counts[slot] = (counts[slot] ?? 0) + 1;
      if (from !== NO_DAY && from < (firstDays[slot] ?? 0)) firstDays[slot] = from;
      // Of a case that is open at its end the first day is the last that is known.
      const known = to === OPEN_END ? from : to;
      if (known > (lastDays[slot] ?? 0)) lastDays[slot] = known;
      if (to === OPEN_END && from !== NO_DAY) openEnds[slot] = 1;
    }
  }

  private grow(): void {
    const { counts, firstDays, lastDays, openEnds } = this;
    const length = counts.length * 2;
    this.counts = new Uint32Array(length);
    this.counts.set(counts);
    this.firstDays = new Int32Array(length).fill(OPEN_END);
    this.firstDays.set(firstDays);
    this.lastDays = new Int32Array(length).fill(NO_DAY);
    this.lastDays.set(lastDays);
    this.openEnds = new Uint8Array(length);
    this.openEnds.set(openEnds);
  }
}
