import type { BatchFile } from './batchFile.ts';

/** What became of the lines of a file. */
export interface FileCounts {
  /** The file as the user named it. */
  readonly file: string;
  /** Counted by their ends alone, so that no row can be lost between them. */
  readonly lines: number;
  /** Those with nothing in them. */
  readonly emptyLines: number;
  /** All rows but the header: those that were read and those that were rejected. */
  readonly rows: number;
  readonly read: number;
  readonly rejected: number;
}

/** The counts of one file of a checked batch. */
export const fileCounts = ({ shown, lines, emptyLines, rows, rejected }: BatchFile): FileCounts => ({
  file: shown,
  lines,
  emptyLines,
  rows,
  read: rows - rejected.size,
  rejected: rejected.size,
});
