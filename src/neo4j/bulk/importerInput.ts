/** Files of one table: `header` has one line; `multiline` is true if a cell of `data` goes on in another line. */
export interface ImporterTable {
  readonly header: string;
  readonly data: string;
  readonly multiline: boolean;
}

/** Tables from which Neo4j's bulk importer makes a database; the characters that separate cells, and the items of a list. */
export interface ImporterInput {
  readonly delimiter: string;
  readonly arrayDelimiter: string;
  readonly nodes: readonly { readonly labels: readonly string[]; readonly files: ImporterTable }[];
  readonly relationships: readonly ImporterTable[];
}
