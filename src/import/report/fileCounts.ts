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

/** A file as the check left it. */
interface CheckedFile extends Pick<FileCounts, 'lines' | 'emptyLines' | 'rows'> {
  readonly shown: string;
  readonly rejected: { readonly size: number };
}

/** Returns the counts of a checked file. */
export const fileCounts = ({ shown, lines, emptyLines, rows, rejected }: CheckedFile): FileCounts => ({
  file: shown,
  lines,
  emptyLines,
  rows,
  read: rows - rejected.size,
  rejected: rejected.size,
});
