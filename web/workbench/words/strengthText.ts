/** A strength rounded to two decimals, halves up; one that would round to zero, to its first significant digit. */
export function strengthText(strength: number): string {
  // By its digits: 0.145 as a double is a little less, and would be rounded down. Below a millionth they are written another way.
  const hundredths = strength < 1e-6 ? 0 : Math.round(Number(`${strength}e2`));
  return hundredths === 0 && strength > 0 ? strength.toPrecision(1) : (hundredths / 100).toFixed(2);
}
