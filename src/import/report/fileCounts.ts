/** Counts of a file's lines and rows. */
export interface FileCounts {
  /** The file as the user named it. */
  readonly file: string;
  /** Counted by line ends alone, independently of the reader, so that no row is lost unnoticed. */
  readonly lines: number;
  /** Lines without content. */
  readonly emptyLines: number;
  /** All rows except the header: read and rejected ones. */
  readonly rows: number;
  readonly read: number;
  readonly rejected: number;
  /** True if the file comes with the program. */
  readonly builtIn: boolean;
}

/** File after the check. */
interface CheckedFile extends Pick<FileCounts, 'lines' | 'emptyLines' | 'rows'> {
  readonly shown: string;
  readonly rejected: { readonly size: number };
}

/** Returns the counts of a checked file. */
export const fileCounts = (
  { shown, lines, emptyLines, rows, rejected }: CheckedFile,
  builtIn: boolean,
): FileCounts => ({
  file: shown,
  lines,
  emptyLines,
  rows,
  read: rows - rejected.size,
  rejected: rejected.size,
  builtIn,
});
