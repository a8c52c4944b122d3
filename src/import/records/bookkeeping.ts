/** Properties of a record or citation that come from its package and its import rather than from its row. */
export interface Bookkeeping {
  readonly package: string;
  readonly synthetic: boolean;
  /** Number of the import that created it. */
  readonly addedIn: number;
  /** Number of the import that wrote it last. */
  readonly changedIn: number;
  readonly rowHash: string;
}
