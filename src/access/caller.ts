/** What a caller may do: ask questions, or also bring in and undo datasets. */
export type Scope = 'read' | 'import';

/** Who asks. */
export interface Caller {
  /** The name of the key, or the subject of the token; `anyone` where the server is open. */
  readonly name: string;
  readonly scopes: ReadonlySet<Scope>;
}

/** Tells callers apart by the token they send. */
export interface Access {
  /** Whose token it is; null where nobody knows it. Rejects where that cannot be told now. */
  callerOf(token: string): Promise<Caller | null>;
}
