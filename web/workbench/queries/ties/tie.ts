/** Two records that cases join: how many, and when. Without a count, a case and one who takes part in it. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly caseCount: number | null;
  readonly firstOn: string | null;
  /** The latest day that is known; with `openEnded` they may go on after it. */
  readonly lastOn: string | null;
  readonly openEnded: boolean;
}

export const tieId = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${from}|${to}`;
