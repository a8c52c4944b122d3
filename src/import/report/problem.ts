/** Error or warning about a dataset: its place, the value found, the rule it breaks, and the remedy. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** File as the user named it: directory and name. */
  readonly file: string;
  /** Line number, 1 for the header; absent if the problem is about the whole file or directory. */
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
  readonly rule: string;
  readonly remedy: string;
}

/** Takes a problem as it is found. */
export type ReportProblem = (problem: Problem) => void;

/** Rule that a cell breaks, without its place. */
export class CellProblem {
  readonly rule: string;
  readonly remedy: string;

  constructor(rule: string, remedy: string) {
    this.rule = rule;
    this.remedy = remedy;
  }
}

/** Doubt about a cell that is read nevertheless. */
export interface CellWarning {
  readonly rule: string;
  readonly remedy: string;
}
