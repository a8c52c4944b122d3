/** The address of Neo4j, in any scheme of the driver (`bolt`, `neo4j`, `neo4j+s` …); without a user name, no authentication. */
export interface GraphAddress {
  readonly uri: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

/** A text of Cypher and its parameters, as they are sent to Neo4j. */
export interface Statement {
  readonly text: string;
  readonly parameters?: object;
}

/** Options of a transaction: `timeoutMs` is the server's own limit; `metadata` shows in `SHOW TRANSACTIONS` and the query log. */
export interface TransactionOptions {
  readonly timeoutMs?: number;
  readonly metadata?: { readonly [key: string]: string };
  readonly signal?: AbortSignal | undefined;
  /** Bookmarks of writes that must be visible, in addition to this graph's own. */
  readonly bookmarks?: readonly string[];
}

/** The result of one statement: each row a list of values in the order of `RETURN`. */
export interface StatementResult {
  readonly rows: unknown[][];
  readonly milliseconds: number;
}

/** Runs one statement inside an open transaction and returns its rows as objects by column name. */
export type Run = (text: string, parameters?: object) => Promise<Record<string, unknown>[]>;

/** The plan of a statement: its columns, its operators from the root down, and the notifications of the planner. */
export interface StatementPlan {
  /** Number of columns that it returns. */
  readonly columns: number;
  readonly readOnly: boolean;
  readonly operators: readonly { readonly name: string; readonly details: string }[];
  readonly notifications: readonly { readonly code: string; readonly description: string }[];
}
