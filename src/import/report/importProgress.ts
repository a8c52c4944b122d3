/** Progress of a running import: rows are checked and written, and a first load is then made into a database (`load`). `total` and `done` are bytes of the files, `rows` the number of rows so far. */
export interface ImportProgress {
  readonly phase: 'check' | 'write' | 'load';
  readonly done: number;
  readonly total: number;
  readonly rows: number;
  readonly file: string;
}
