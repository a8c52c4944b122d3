import { ARRAY_DELIMITER, DELIMITER } from './bulkCell.ts';
import { BulkTable, type BulkTableFiles } from './bulkTable.ts';

/** Tables of nodes by their labels, and tables of relationships, ready for Neo4j's bulk importer. */
export interface BulkInput {
  readonly delimiter: string;
  readonly arrayDelimiter: string;
  readonly nodes: readonly { readonly labels: readonly string[]; readonly files: BulkTableFiles }[];
  readonly relationships: readonly BulkTableFiles[];
}

/** All tables of a graph for Neo4j's bulk importer. */
export class BulkTables {
  private readonly folder: string;
  private readonly nodes = new Map<
    string,
    { readonly labels: readonly string[]; readonly table: BulkTable }
  >();
  private readonly links: BulkTable;
  private readonly citations: BulkTable;

  constructor(folder: string) {
    this.folder = folder;
    this.links = this.relationshipTable('links');
    this.citations = this.relationshipTable('citations');
  }

  private relationshipTable(name: string): BulkTable {
    return new BulkTable(this.folder, name, [':START_ID', ':END_ID', ':TYPE']);
  }

  /** Adds a node. Its key, unique among all nodes, is what relationships name; it is not stored. */
  node(labels: readonly string[], key: string, properties: Readonly<Record<string, unknown>>): void {
    // A column has one type, and a number that is sometimes whole has two.
    const fractions = Object.keys(properties).filter((name) => isFraction(properties[name]));
    const name = [...labels, ...fractions].join('-');
    let found = this.nodes.get(name);
    if (!found) {
      found = { labels, table: new BulkTable(this.folder, `nodes-${name}`, [':ID']) };
      this.nodes.set(name, found);
    }
    found.table.add([key], properties);
  }

  /** Adds a relationship without properties. */
  link(type: string, from: string, to: string): void {
    this.links.add([from, to, type], {});
  }

  /** Adds a relationship with the properties of a citation. */
  citation(from: string, to: string, properties: Readonly<Record<string, unknown>>): void {
    this.citations.add([from, to, 'SUPPORTED_BY'], properties);
  }

  /** Writes what has been added to any table, if it is much. */
  async drain(): Promise<void> {
    for (const table of this.all()) await table.drain();
  }

  /** Writes the rest of all tables. */
  async end(): Promise<BulkInput> {
    const nodes = await Promise.all(
      [...this.nodes.values()].map(async ({ labels, table }) => ({ labels, files: await table.end() })),
    );
    return {
      delimiter: DELIMITER,
      arrayDelimiter: ARRAY_DELIMITER,
      nodes,
      relationships: [await this.links.end(), await this.citations.end()],
    };
  }

  /** Closes all files of tables that are given up. */
  async abandon(): Promise<void> {
    for (const table of this.all()) await table.abandon();
  }

  private all(): BulkTable[] {
    return [...[...this.nodes.values()].map(({ table }) => table), this.links, this.citations];
  }
}

const isFraction = (value: unknown) => typeof value === 'number' && !Number.isSafeInteger(value);
