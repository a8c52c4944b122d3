import type { Column } from '../../model/columns.ts';
import { ownCopy } from '../../text/ownCopy.ts';
import type { Problem } from '../report/problem.ts';
import type { BatchFile } from './batchFile.ts';
import { type IdTable, idState } from './idTable.ts';

interface WaitingReference {
  readonly source: number;
  readonly target: number;
  readonly id: string;
  readonly column: string;
  readonly line: number;
  readonly file: BatchFile;
  /** Id of the referring row if the row that it names comes later; null otherwise. */
  readonly forwardFrom: string | null;
}

/** A reference of a row to a later row of its own kind. */
export interface ForwardReference {
  /** Id of the earlier row. */
  readonly from: string;
  readonly column: string;
}

/** References by the id of the row that they name: it is not stored yet when the row that names it is. */
export type ForwardReferences = Map<string, ForwardReference[]>;

const MOST_OPEN = 50_000;

/** Open references of a kind's rows, which later rows of the kind or the graph must satisfy; a row with a failed reference is rejected. */
export class References {
  private readonly ids: IdTable;
  private readonly forward: ForwardReferences;
  private readonly stored: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  private readonly report: (problem: Problem) => void;
  private readonly within: WaitingReference[] = [];
  private across: WaitingReference[] = [];

  constructor(
    ids: IdTable,
    forward: ForwardReferences,
    stored: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
    report: (problem: Problem) => void,
  ) {
    this.ids = ids;
    this.forward = forward;
    this.stored = stored;
    this.report = report;
  }

  /** Adds a reference. Returns false if it is already known to fail. */
  note(file: BatchFile, line: number, column: Column, from: string, id: string): boolean {
    const source = this.ids.intern(from);
    const target = this.ids.intern(id);
    const own = id.startsWith(`${file.file.kind}/`);
    const state = this.ids.state(target);
    if (!own && (state === idState.ACCEPTED || state === idState.STORED)) return true;
    const forwardFrom = own && state === idState.MENTIONED ? ownCopy(from) : null;
    const waiting = { source, target, id: ownCopy(id), column: column.name, line, file, forwardFrom };
    if (!own && state === idState.REJECTED) {
      this.fail(waiting, true);
      return false;
    }
    (own ? this.within : this.across).push(waiting);
    return true;
  }

  get full(): boolean {
    return this.across.length >= MOST_OPEN;
  }

  /** Looks up in the graph the references to other kinds that no earlier row satisfies. */
  async ask(): Promise<void> {
    await this.markStored(this.across);
    for (const waiting of this.across)
      if (this.ids.state(waiting.target) !== idState.STORED) this.fail(waiting, false);
    this.across = [];
  }

  /** Ends a kind: looks up the open references, then rejects rows that depend on rejected ones, directly or not. */
  async settle(): Promise<void> {
    await this.ask();
    await this.markStored(this.within);
    const dependents = new Map<number, WaitingReference[]>();
    const failed: WaitingReference[] = [];
    for (const waiting of this.within) {
      const state = this.ids.state(waiting.target);
      if (state === idState.MENTIONED || state === idState.REJECTED) failed.push(waiting);
      const others = dependents.get(waiting.target);
      if (others) others.push(waiting);
      else dependents.set(waiting.target, [waiting]);
    }
    const reported = new Set<WaitingReference>();
    for (const waiting of failed) {
      if (reported.has(waiting)) continue;
      reported.add(waiting);
      const fresh = this.ids.state(waiting.source) === idState.ACCEPTED;
      this.fail(waiting, this.ids.state(waiting.target) === idState.REJECTED);
      if (fresh) failed.push(...(dependents.get(waiting.source) ?? []));
    }
    for (const { forwardFrom: from, source, target, id, column } of this.within)
      if (from && [source, target].every((end) => this.ids.state(end) === idState.ACCEPTED))
        this.forward.set(id, [...(this.forward.get(id) ?? []), { from, column }]);
    this.within.length = 0;
  }

  private async markStored(waiting: readonly WaitingReference[]): Promise<void> {
    const unknown = new Map<string, number>();
    for (const { id, target } of waiting)
      if (this.ids.state(target) === idState.MENTIONED) unknown.set(id, target);
    const ids = [...unknown.keys()];
    for (let from = 0; from < ids.length; from += 5_000) {
      for (const id of await this.stored(ids.slice(from, from + 5_000))) {
        const target = unknown.get(id);
        if (target !== undefined) this.ids.setState(target, idState.STORED);
      }
    }
  }

  private fail({ source, target, id, column, line, file }: WaitingReference, rejected: boolean): void {
    if (this.ids.state(source) === idState.ACCEPTED) this.ids.setState(source, idState.REJECTED);
    file.rejected.add(line);
    const place = this.ids.place(target);
    this.report({
      severity: 'error',
      file: file.shown,
      line,
      column,
      value: id,
      rule: rejected
        ? `depends on ${id}${place.line > 0 ? ` (line ${place.line} of its file)` : ''}, which was rejected`
        : `${id} is neither in the datasets nor in the graph`,
      remedy: rejected ? `Correct the row of ${id}.` : `Add a row for ${id}, correct the id, or remove it.`,
    });
  }
}
