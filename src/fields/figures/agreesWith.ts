/** The values that the printed words of a figure allow. */
export interface PrintedBounds {
  readonly atLeast?: unknown;
  readonly atMost?: unknown;
}

/** True if a number is among the values that a figure's printed words allow; null where there is no number, or the words set no bound. */
export function agreesWith({ atLeast, atMost }: PrintedBounds, ours: number | null): boolean | null {
  const [least, most] = [numberOr(atLeast, -Infinity), numberOr(atMost, Infinity)];
  if (ours === null || (least === -Infinity && most === Infinity)) return null;
  return least <= ours && ours <= most;
}

const numberOr = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);
