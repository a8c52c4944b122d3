/** The values that the printed words of a figure allow. */
export interface PrintedBounds {
  readonly atLeast?: number | null;
  readonly atMost?: number | null;
}

/** True if a number is among the values that a figure's printed words allow; null where there is no number, or the words set no bound. */
export function agreesWith({ atLeast, atMost }: PrintedBounds, ours: number | null): boolean | null {
  const [least, most] = [atLeast ?? -Infinity, atMost ?? Infinity];
  if (ours === null || (least === -Infinity && most === Infinity)) return null;
  return least <= ours && ours <= most;
}
