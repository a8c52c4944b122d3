import type { CaseFilter } from '../../generated/schema.ts';
import type { PartyKind } from '../../model/parties.ts';
import type { JoinedOrder } from '../../projection/joined/joinedPages.ts';
import type { CurrentProjection } from '../../projection/projections.ts';
import type { CursorPosition } from '../compose/cursor.ts';

/** A connection that the projection counts: of a record of one kind to parties of another. */
export interface CountedBy {
  readonly current: CurrentProjection;
  readonly from: PartyKind;
  readonly to: PartyKind;
  readonly order: JoinedOrder;
  readonly where: CaseFilter | null;
}

/** The engine that answered a field, as `x-explain` shows it. */
export interface EngineNote {
  readonly field: string;
  readonly engine: 'projection' | 'graph';
  readonly why: string;
}

/** Places of the values in a row of a counted connection. */
export const slots = {
  record: 0,
  id: 1,
  key: 2,
  caseCount: 3,
  firstOn: 4,
  lastOn: 5,
  openEnded: 6,
  cursor: 7,
} as const;

/** Value of a connection as a statement would return it: the rows of its page, and the number of those on all pages. */
export type CountedValue = readonly [rows: readonly (readonly unknown[])[], totalCount: number];

/** The part of the next statement that reads the nodes of a connection. */
export interface NodesRead {
  readonly level: number;
  readonly node: string;
  readonly calls: readonly string[];
  /** Values of a node; empty where nothing but the counts is selected. */
  readonly expressions: readonly string[];
}

/** Order and place of a page. */
export interface CountedPage {
  readonly descending: boolean;
  readonly position: CursorPosition | undefined;
  /** The most rows, one more than are shown. */
  readonly limit: number;
}

const nothing: CountedValue = [[], 0];

/** A connection that the projection counts, below records of which the statement returns only the ids. */
export class CountedConnection {
  readonly by: CountedBy;
  readonly page: CountedPage;
  readonly nodes: NodesRead;
  /** The ids of the records, known once the rows of the statement were shaped for the first time. */
  readonly records = new Set<string>();
  private values: ReadonlyMap<string, CountedValue> | null = null;

  constructor(by: CountedBy, page: CountedPage, nodes: NodesRead) {
    this.by = by;
    this.page = page;
    this.nodes = nodes;
  }

  /** Returns the value below a record; before it is known, an empty one, and the record is noted. */
  valueOf(id: string): CountedValue {
    if (this.values) {
      const value = this.values.get(id);
      if (!value) throw new Error(`Nothing was counted below ${id}.`);
      return value;
    }
    this.records.add(id);
    return nothing;
  }

  answer(values: ReadonlyMap<string, CountedValue>): void {
    this.values = values;
  }
}
