/** A node or edge of a graph: the line where it begins, and its values by column. */
export interface GraphItem {
  readonly sort: 'nodes' | 'edges';
  readonly line: number;
  readonly values: Map<string, string>;
}

/** A reader of one format of graphs in XML. It gets each element, and keeps the items that ended. */
export interface GraphFormat {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  text(text: string): void;
  close(name: string): void;
  /** Returns the items that ended since the last call. */
  take(): GraphItem[];
}
