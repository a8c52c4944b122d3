/** A share from 0 to 1 in percent: to one decimal, or to its first significant digit where that would read as nothing. */
export function percentText(share: number): string {
  const percent = share * 100;
  const shown = percent > 0 && percent < 0.05 ? percent.toPrecision(1) : String(Number(percent.toFixed(1)));
  return `${shown} %`;
}
