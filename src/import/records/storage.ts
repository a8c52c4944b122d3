import type { Support } from '../../evidence/combineReports.ts';
import type { Run } from '../../graph/graph.ts';
import type { Row } from '../rows/row.ts';
import type { Bookkeeping } from './bookkeeping.ts';
import type { PipelinedStatements } from './pipelinedStatements.ts';
import type { StoredRow } from './storedRow.ts';

/** A row to store, with the properties that do not come from it. */
export interface BookedRow {
  readonly row: Row;
  readonly book: Bookkeeping;
}

/** The bookkeeping that is compared before a row is written. */
export type Known = Omit<Bookkeeping, 'changedIn'>;

/** Facts about new rows that follow from the batch that they come with. */
export interface BatchFacts {
  /** Returns the support of a new case; null if the batch alone does not determine it, and for other kinds. */
  support(row: Row): Support | null;
  /** Returns the listed reports of a new case whose listing no citation of the batch records. */
  uncited(row: Row, reports: readonly string[]): readonly string[];
  /** True if all citations are new and this one also records the listing of its report by its case. */
  isListing(row: Row): boolean;
  /** True if nothing of the kind was stored before the batch. */
  readonly fresh: boolean;
}

/** Rows that were written, from which the cases with other support follow. */
export interface WrittenRows {
  readonly created: readonly Row[];
  readonly changed: readonly Row[];
  /** Ids of older records that the created ones were linked from. */
  readonly linkedFrom: readonly string[];
}

/** Storage of the rows of one kind: records are nodes, citations are relationships, and both are used the same way. */
export interface Storage {
  /** Returns the bookkeeping of those of the rows that are stored, by id. */
  find(run: Run, rows: readonly Row[]): Promise<ReadonlyMap<string, Known>>;
  /** Creates rows that are not stored. Links between records of one kind are not made: both ends must exist first. */
  create(statements: PipelinedStatements, rows: readonly BookedRow[], facts: BatchFacts): Promise<void>;
  /** Replaces the content of stored rows, links and aliases included. */
  change(run: Run, rows: readonly BookedRow[]): Promise<void>;
  /** Returns the stored state of rows. */
  read(run: Run, rows: readonly Row[]): Promise<StoredRow[]>;
  /** Removes stored rows. */
  remove(run: Run, rows: readonly Row[]): Promise<void>;
  /** Yields everything that a package brought, in pages. */
  pages(run: Run, packageName: string): AsyncGenerator<readonly StoredRow[]>;
  /** Returns the ids of the cases whose support may have changed with these rows. */
  touchedCases(run: Run, written: WrittenRows): Promise<readonly string[]>;
}

/** Facts for rows that come without a batch: everything is read from the graph. */
export const noFacts: BatchFacts = {
  support: () => null,
  uncited: (_, reports) => reports,
  isListing: () => false,
  fresh: false,
};
