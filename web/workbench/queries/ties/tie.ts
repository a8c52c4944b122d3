/** A tie between two records with the number and dates of their cases; without a number, between a case and one of its parties. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly caseCount: number | null;
  readonly firstOn: string | null;
  /** Latest known day; with `openEnded`, cases may continue after it. */
  readonly lastOn: string | null;
  readonly openEnded: boolean;
}

export const tieId = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${from}|${to}`;
