/** A date whose day and month may be either of its first two numbers. */
const twoReadings = /^\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b/;

/** True if some of these texts are dates that can be read with the day or with the month first. */
export const hasTwoReadings = (texts: readonly string[]): boolean =>
  texts.some((text) => {
    const [, first, , second] = twoReadings.exec(text) ?? [];
    return (
      first !== undefined &&
      second !== undefined &&
      first !== second &&
      Number(first) <= 12 &&
      Number(second) <= 12
    );
  });
