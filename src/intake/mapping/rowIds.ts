import { IdTable } from '../../import/check/idTable.ts';

const REPEATED = 1;

/** Ids of the records that rows of an input make, and which of them several rows make: hashes, so that a million rows stay in bounded memory. */
export class RowIds {
  private readonly ids = new IdTable();
  private readonly firstLines = new Map<string, number>();

  /** Notes that a row, by its number among all rows, has a record with an id. */
  add(id: string, row: number): void {
    const known = this.ids.size;
    const index = this.ids.intern(id);
    if (index === known) this.ids.setPlace(index, 0, row);
    else if (this.ids.place(index).line !== row) this.ids.setState(index, REPEATED);
  }

  /** True if several rows have the id. */
  repeats(id: string): boolean {
    const index = this.ids.find(id);
    return index >= 0 && this.ids.state(index) === REPEATED;
  }

  /** Returns the line on which a repeated id stood first, and keeps this one if there was none. */
  firstLine(id: string, line: number): number {
    const first = this.firstLines.get(id) ?? line;
    this.firstLines.set(id, first);
    return first;
  }
}
