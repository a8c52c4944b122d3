import type { DataPackage, PackageFile } from '../package/readPackage.ts';

/** One file of a batch, and what the check found: which of its lines are not to be written, and why not. */
export interface BatchFile extends PackageFile {
  readonly package: DataPackage;
  /** Lines whose row was rejected. */
  readonly rejected: Set<number>;
  /** How many rejected rows have no id that can be relied on: nobody can tell which records they hold. */
  nameless: number;
  /** Lines whose row another package of the batch brings in the same words. */
  readonly repeated: Set<number>;
  /** The rows that the file has beside its header, rejected ones among them. */
  rows: number;
  /** Its lines by a count of their ends, the header and the empty ones among them. */
  lines: number;
  emptyLines: number;
  sha256: string;
}
