import { type DayColumn, NO_DAY, OPEN_END } from '../projection.ts';
import type { CodeLists } from './codeLists.ts';

/** For each row, by slot: how many cases it has, and the first and the last day among them. */
export class Tallies {
  counts = new Uint32Array(1024);
  /** OPEN_END where no first day is known. */
  firstDays = new Int32Array(1024).fill(OPEN_END);
  /** NO_DAY where no last day is known. */
  lastDays = new Int32Array(1024).fill(NO_DAY);

  /** Adds the cases of a stretch to the rows they stand in: `places` are those of the rows' cases in the stretch, `slots` the rows' own, all below `slotCount`. */
  addStretch(
    cases: Uint32Array,
    { places, length }: CodeLists,
    slots: Uint32Array,
    slotCount: number,
    { codes: days, first, last }: DayColumn,
  ): void {
    while (slotCount > this.counts.length) this.grow();
    const { counts, firstDays, lastDays } = this;
    for (let row = 0; row < length; row += 1) {
      const slot = slots[row] ?? 0;
      const day = days[cases[places[row] ?? 0] ?? 0] ?? 0;
      const from = first[day] ?? NO_DAY;
      const to = last[day] ?? OPEN_END;
      counts[slot] = (counts[slot] ?? 0) + 1;
      if (from !== NO_DAY && from < (firstDays[slot] ?? 0)) firstDays[slot] = from;
      if (to !== OPEN_END && to > (lastDays[slot] ?? 0)) lastDays[slot] = to;
    }
  }

  private grow(): void {
    const { counts, firstDays, lastDays } = this;
    const length = counts.length * 2;
    this.counts = new Uint32Array(length);
    this.counts.set(counts);
    this.firstDays = new Int32Array(length).fill(OPEN_END);
    this.firstDays.set(firstDays);
    this.lastDays = new Int32Array(length).fill(NO_DAY);
    this.lastDays.set(lastDays);
  }
}
