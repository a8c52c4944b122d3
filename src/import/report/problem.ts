/** One thing that is wrong (or, as a warning, odd) in a dataset: where, what was found, the rule it breaks, and what to do. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** The file as the user named it: directory and name. */
  readonly file: string;
  /** 1 for the header; absent where the whole file or directory is meant. */
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
  readonly rule: string;
  readonly remedy: string;
}

/** What a cell broke, without its place. */
export class CellProblem {
  readonly rule: string;
  readonly remedy: string;

  constructor(rule: string, remedy: string) {
    this.rule = rule;
    this.remedy = remedy;
  }
}

/** Something odd about a cell that is read all the same. */
export interface CellWarning {
  readonly rule: string;
  readonly remedy: string;
}
