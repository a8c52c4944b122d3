/** A label below its shape: the place of both, and half the width of the label on the screen. */
export interface CentredLabel {
  readonly x: number;
  readonly half: number;
}

const STEPS = 20;

/** Left and right end of all labels at an enlargement, in pixels from where places are zero. */
export function labelSpan(labels: readonly CentredLabel[], k: number): { left: number; right: number } {
  return labels.reduce(
    ({ left, right }, { x, half }) => ({
      left: Math.min(left, k * x - half),
      right: Math.max(right, k * x + half),
    }),
    { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY },
  );
}

/** The largest enlargement up to `most` at which all labels lie side to side within a width; 0 where one is wider than that by itself. */
export function fitLabels(labels: readonly CentredLabel[], width: number, most: number): number {
  const fits = (k: number): boolean => {
    const { left, right } = labelSpan(labels, k);
    return right - left <= width;
  };
  if (fits(most)) return most;
  let [low, high] = [0, most];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
