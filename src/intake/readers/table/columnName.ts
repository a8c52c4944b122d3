/** Returns the name of a column without a header, by the letters of spreadsheets: 0 is `Column A`, 26 is `Column AA`. */
export function columnName(at: number): string {
  let letters = '';
  for (let rest = at + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `Column ${letters}`;
}
