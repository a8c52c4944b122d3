/** True if a cell of several lines contains lines that look like rows of `width` columns: its quote may be closed too late. */
export function swallowsRows(text: string, width: number): boolean {
  if (width < 3) return false;
  return text
    .split('\n')
    .slice(1)
    .some((line) => line.split(',').length >= width);
}
