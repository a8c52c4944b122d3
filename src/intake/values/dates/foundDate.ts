/** A date as it is said: parts that are left out follow from the other end of the interval, or from the time of writing. */
export interface DateParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Years after the time of writing, where the text says it so: 今年 0, 去年 -1. */
  readonly yearsFromWriting?: number | undefined;
  /** Months after that of the time of writing: 本月 0, "last month" -1. */
  readonly monthsFromWriting?: number | undefined;
  /** Years after the date before it: 次年 1, 同年 0. */
  readonly yearsFromBefore?: number | undefined;
  /** First and last day of a part of the month: 上旬, "late March". A last day of 31 is that of the month. */
  readonly days?: readonly [number, number] | undefined;
  /** First and last month of a part of the year: 上半年, "second quarter". */
  readonly months?: readonly [number, number] | undefined;
}

/** A date or an interval in a text, with its place. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly from: DateParts;
  /** The end of an interval. */
  readonly to?: DateParts | undefined;
  /** UNTIL of a date that only ends something (至6月, "by 30 June"), SINCE of one that only begins it. */
  readonly edge?: 'UNTIL' | 'SINCE' | undefined;
}
