import { type DayColumn, NO_DAY, OPEN_END } from '../../projection.ts';
import type { CodeLists } from './codeLists.ts';

/** Totals of each row by its number in the `RowIndex`: its cases, the first and last day known of them, and 1 where one is open at its end. */
export class RowTotals {
  counts = new Uint32Array(1024);
  /** OPEN_END where no first day is known. */
  firstDays = new Int32Array(1024).fill(OPEN_END);
  /** NO_DAY where no day is known. */
  lastDays = new Int32Array(1024).fill(NO_DAY);
  /** 1 where a case is open at its end. */
  openEnds = new Uint8Array(1024);

  /** Adds a batch of cases to their rows. For each code of the batch, `places` has the place of its case in the batch and `rows` its row number, below `rowCount`. */
  addBatch(
    cases: Uint32Array,
    { places, length }: CodeLists,
    rows: Uint32Array,
    rowCount: number,
    { codes: days, first, last }: DayColumn,
  ): void {
    while (rowCount > this.counts.length) this.grow();
    const { counts, firstDays, lastDays, openEnds } = this;
    for (let at = 0; at < length; at += 1) {
      const row = rows[at] ?? 0;
      const day = days[cases[places[at] ?? 0] ?? 0] ?? 0;
      const from = first[day] ?? NO_DAY;
      const to = last[day] ?? OPEN_END;
      counts[row] = (counts[row] ?? 0) + 1;
      if (from !== NO_DAY && from < (firstDays[row] ?? 0)) firstDays[row] = from;
      // Of a case that is open at its end the first day is the last that is known.
      const known = to === OPEN_END ? from : to;
      if (known > (lastDays[row] ?? 0)) lastDays[row] = known;
      if (to === OPEN_END && from !== NO_DAY) openEnds[row] = 1;
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
