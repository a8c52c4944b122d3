import { NO_DAY, OPEN_END } from '../projection.ts';

/** For each row, by slot: how many cases it has, and the first and the last day among them. */
export class Tallies {
  counts = new Uint32Array(1024);
  /** OPEN_END where no first day is known. */
  firstDays = new Int32Array(1024).fill(OPEN_END);
  /** NO_DAY where no last day is known. */
  lastDays = new Int32Array(1024).fill(NO_DAY);

  add(slot: number, first: number, last: number): void {
    if (slot >= this.counts.length) this.grow();
    const { counts, firstDays, lastDays } = this;
    counts[slot] = (counts[slot] ?? 0) + 1;
    if (first !== NO_DAY && first < (firstDays[slot] ?? 0)) firstDays[slot] = first;
    if (last !== OPEN_END && last > (lastDays[slot] ?? 0)) lastDays[slot] = last;
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
