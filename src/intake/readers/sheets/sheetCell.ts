const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets: a time of day without a date is a time of this day. */
const NO_DAY = '1899-12-30';

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  const minutes = time.slice(0, time.slice(6, 8) === '00' ? 5 : 8);
  if (day === NO_DAY) return minutes;
  return date.getTime() % DAY_MS === 0 ? day : `${day} ${minutes}`;
}

/** A number as short as it can be: a spreadsheet computes with 15 digits, so further digits are not part of it. */
function numberText(value: number): string {
  const short = Number(value.toPrecision(15));
  return Number.isInteger(short) && Math.abs(short) < 1e21 ? BigInt(short).toString() : String(short);
}

/** Returns a cell as a text: a date as 2019-03-12, a time after it where there is one, a truth value as the sheet shows it. */
export function sheetCell(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell instanceof Date ? dateText(cell) : '';
}
