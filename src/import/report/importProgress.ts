/** Progress of a running import; `total` and `done` are bytes of the files, `rows` the number of rows so far. */
export interface ImportProgress {
  readonly phase: 'check' | 'write';
  readonly done: number;
  readonly total: number;
  readonly rows: number;
  readonly file: string;
}
