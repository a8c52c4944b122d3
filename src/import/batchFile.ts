import type { DataPackage, PackageFile } from './readPackage.ts';

/** One file of a batch, and what the check found: which of its lines are not to be written, and why not. */
export interface BatchFile extends PackageFile {
  readonly package: DataPackage;
  /** Lines whose row was rejected. */
  readonly rejected: Set<number>;
  /** Lines whose row another package of the batch brings in the same words. */
  readonly repeated: Set<number>;
  rows: number;
  sha256: string;
}
