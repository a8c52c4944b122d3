import type { CaseFilter } from '../../generated/schema.ts';
import type { PartyKind } from '../../model/parties.ts';
import type { JoinedOrder } from '../../projection/joined/joinedPages.ts';
import type { ListField } from '../../projection/lists/listOrder.ts';
import type { ListSelection } from '../../projection/lists/listPage.ts';
import type { CurrentProjection } from '../../projection/projections.ts';
import type { CursorPosition } from '../compose/cursor.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';

/** A grouped connection that the projection counts: of a record to parties of one kind. */
export interface JoinedBy {
  readonly current: CurrentProjection;
  readonly to: PartyKind;
  readonly order: JoinedOrder;
  readonly where: CaseFilter | null;
}

/** A list that the projection orders. */
export interface ListedBy {
  readonly current: CurrentProjection;
  readonly selection: ListSelection;
  readonly field: ListField;
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
  /** The label of the nodes. */
  readonly label: string;
  readonly calls: readonly string[];
  /** Values of a node; empty where nothing but the counts is selected. */
  readonly expressions: readonly string[];
}

/** Values of nodes by their id, as their shapes take them. */
export type NodeValues = ReadonlyMap<string, readonly unknown[]>;

/** A list below no record, before the projection has ordered it. */
export interface UnorderedList {
  readonly order: (context: FieldContext) => Promise<void>;
}

/** Order and place of a page. */
export interface CountedPage {
  readonly descending: boolean;
  readonly position: CursorPosition | undefined;
  /** The most rows, one more than are shown. */
  readonly limit: number;
}

const nothing: CountedValue = [[], 0];

/** A connection that the projection counts, below records of which the statement returns only the ids. A list that stands below no record has the id null. */
export class CountedConnection {
  readonly by: JoinedBy | ListedBy;
  readonly page: CountedPage;
  readonly nodes: NodesRead;
  /** The ids of the records, known once the rows of the statement were shaped for the first time. */
  readonly records = new Set<string | null>();
  private values: ReadonlyMap<string | null, CountedValue> | null = null;

  constructor(by: JoinedBy | ListedBy, page: CountedPage, nodes: NodesRead) {
    this.by = by;
    this.page = page;
    this.nodes = nodes;
  }

  /** Returns the value below a record; before it is known, an empty one, and the record is noted. */
  valueOf(id: string | null): CountedValue {
    if (this.values) {
      const value = this.values.get(id);
      if (!value) throw new Error(`Nothing was counted below ${id}.`);
      return value;
    }
    this.records.add(id);
    return nothing;
  }

  answer(values: ReadonlyMap<string | null, CountedValue>): void {
    this.values = values;
  }
}
