/** A period by the first and the last year, month or day in it; null where a side is open. */
interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Moves a year, a month or a day by one of its own kind. */
export function moved(date: string, by: 1 | -1): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year + by).padStart(4, '0');
  const at = day === undefined ? Date.UTC(year, month - 1 + by) : Date.UTC(year, month - 1, day + by);
  return new Date(at).toISOString().slice(0, date.length);
}

/** Returns the period before another, as long as it where both of its sides are known; else all before it, or all after one that begins nowhere. Null where neither side is known. */
export function periodBeside({ from, to }: Period): Period | null {
  if (from === null) return to === null ? null : { from: moved(to, 1), to: null };
  const last = moved(from, -1);
  const years = from.length === 4 && to?.length === 4 ? Number(to) - Number(from) : null;
  return { from: years === null ? null : String(Number(last) - years).padStart(4, '0'), to: last };
}
