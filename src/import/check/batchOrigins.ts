import { compareIds } from '../../evidence/independentValues.ts';
import { originsOf } from '../../evidence/originsOf.ts';
import { type IdTable, idState } from './idTable.ts';

/** Origins of the reports of a batch, as numbers that are equal where the reports are and ascend as ids do among several origins. */
export class BatchOrigins {
  private readonly ids: IdTable;
  private readonly sources = new Map<string, readonly string[]>();
  /** Origins by the index of a report that has others than itself; null if one of them is not in the batch. */
  private origins: ReadonlyMap<number, readonly number[] | null> | null = null;

  constructor(ids: IdTable) {
    this.ids = ids;
  }

  /** Adds a derived report with the reports that it draws on. Nothing may be added after the first look-up. */
  add(report: string, sources: readonly string[]): void {
    this.sources.set(report, sources);
  }

  /** Returns the origins of a report; null if the batch alone does not determine them. */
  of(report: number): readonly number[] | null {
    this.origins ??= this.compute();
    const origins = this.origins.get(report);
    return origins === undefined ? [report] : origins;
  }

  private compute(): Map<number, readonly number[] | null> {
    const isAccepted = (id: string) => this.ids.state(this.ids.find(id)) === idState.ACCEPTED;
    const all = originsOf(this.sources.keys(), (id) => (isAccepted(id) ? (this.sources.get(id) ?? []) : []));
    const several = [...all.values()].filter((origins) => origins.length > 1).flat();
    const ordered = [...new Set(several)].sort(compareIds);
    // Negative numbers, so that none is the index of another report.
    const numbers = new Map(ordered.map((id, rank) => [id, rank - ordered.length]));
    const numberOf = (id: string) => numbers.get(id) ?? this.ids.find(id);
    return new Map(
      [...all].map(([id, origins]) => [
        this.ids.find(id),
        origins.every(isAccepted) ? origins.map(numberOf) : null,
      ]),
    );
  }
}
