/** Whether a cell of several lines holds what looks like rows of a file of that many columns: its quote may have been closed too late. */
export function swallowsRows(text: string, width: number): boolean {
  if (width < 3) return false;
  return text
    .split('\n')
    .slice(1)
    .some((line) => line.split(',').length >= width);
}
