/** Where the search changes its ways. None of them changes an answer, only how fast it comes; tests set them to their extremes. */
export interface Tuning {
  /** Reading all cases in order costs as much as reading this share of them at random. */
  readonly scanShare: number;
  /** After so many prefixes a search begins to look for those that lead nowhere. */
  readonly patience: number;
}

export const defaultTuning: Tuning = { scanShare: 0.5, patience: 256 };
