/** One of the workbench's operations: sent by its hash alone once the server knows it; the types are those of its answer and variables. */
export interface Operation<Data, Variables> {
  readonly name: string;
  /** The SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  readonly query: string;
  /** Never there: it ties the types to the value. */
  readonly types?: (variables: Variables) => Data;
}
