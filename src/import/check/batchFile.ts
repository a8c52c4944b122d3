import type { DataPackage, PackageFile } from '../package/readPackage.ts';

/** File of a batch with the results of the check. */
export interface BatchFile extends PackageFile {
  readonly package: DataPackage;
  /** Lines whose row was rejected. */
  readonly rejected: Set<number>;
  /** Number of rejected rows whose id cannot be relied on. */
  nameless: number;
  /** Lines whose row an earlier package of the batch has with the same content. */
  readonly repeated: Set<number>;
  /** Number of rows except the header, rejected ones included. */
  rows: number;
  /** Number of lines by their line ends, header and empty ones included. */
  lines: number;
  emptyLines: number;
  sha256: string;
}
