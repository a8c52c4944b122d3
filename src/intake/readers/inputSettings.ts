/** Facts about a file that its descriptor states. What it leaves out is found. */
export interface InputSettings {
  readonly name?: string;
  readonly encoding?: string;
  readonly separator?: string;
  readonly quote?: string | null;
  /** False if the first row is data; else the row of the headers, counted from 1. */
  readonly header?: false | number;
  /** A sign at the beginning of lines that are remarks. */
  readonly comment?: string;
  readonly missing?: readonly string[];
}
