/** Permission of a caller: to read, or also to import and undo datasets. */
export type Scope = 'read' | 'import';

/** An identified caller. */
export interface Caller {
  /** The name of the key, or the subject of the token; `anyone` where the server is open. */
  readonly name: string;
  readonly scopes: ReadonlySet<Scope>;
}

/** Identifies callers by the token that they send. */
export interface Access {
  /** Returns the owner of a token; null if it is unknown. Rejects if that cannot be determined now. */
  callerOf(token: string): Promise<Caller | null>;
}
