/** Properties of a record that follow from other records or from a rule of the program. */
export interface Derived {
  readonly id: string;
  /** Value by property; null removes the property. */
  readonly values: Readonly<Record<string, unknown>>;
}
