/** The numbers of a text that joins them by spaces, as JavaScript writes them; undefined where anything else stands there. */
export function numbersIn(text: string): number[] | undefined {
  const written = text.split(' ');
  const numbers = written.map(Number);
  return numbers.every((number, index) => Number.isFinite(number) && String(number) === written[index])
    ? numbers
    : undefined;
}
