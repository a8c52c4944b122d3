/** Thresholds at which the search changes its method. They change no answer, only the speed; tests set them to extremes. */
export interface Tuning {
  /** The share of all cases that costs as much to read at random as all of them in order. */
  readonly scanShare: number;
  /** The number of prefixes after which a search checks for dead ends. */
  readonly patience: number;
}

export const defaultTuning: Tuning = { scanShare: 0.5, patience: 256 };
