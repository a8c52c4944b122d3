/** A persisted operation, with the types of its answer and variables. */
export interface PersistedOperation<Data, Variables> {
  readonly name: string;
  /** The SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  readonly query: string;
  /** Always absent: it ties the types to the value. */
  readonly types?: (variables: Variables) => Data;
}
