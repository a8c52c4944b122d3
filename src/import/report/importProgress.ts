/** What an import tells of itself while it runs; `total` and `done` are bytes of the files, `rows` the rows so far. */
export interface ImportProgress {
  readonly phase: 'check' | 'write';
  readonly done: number;
  readonly total: number;
  readonly rows: number;
  readonly file: string;
}
