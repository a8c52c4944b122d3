import { foldedText } from '../../../names/normalForm.ts';

const locales = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'pl', 'sv'];

const plain = (text: string) => foldedText(text).replaceAll('.', '');

/** Names of months in full and short, alone and beside a day, in the languages above (CLDR, by `Intl`). */
function readMonths(): ReadonlyMap<string, number> {
  const months = new Map<string, number>([['sept', 9]]);
  const twice = new Set<string>();
  for (const locale of locales)
    for (const style of ['long', 'short'] as const)
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC', ...beside });
        for (let month = 1; month <= 12; month += 1) {
          const parts = format.formatToParts(Date.UTC(2019, month - 1, 1));
          const name = plain(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (!/^\p{L}+$/u.test(name)) continue;
          if ((months.get(name) ?? month) !== month) twice.add(name);
          months.set(name, month);
        }
      }
  for (const name of twice) months.delete(name);
  return months;
}

let known: ReadonlyMap<string, number> | undefined;

/** Returns the number of a month by its name; undefined if it is none. */
export function monthOf(name: string): number | undefined {
  known ??= readMonths();
  return known.get(plain(name));
}

let days: ReadonlySet<string> | undefined;

function readWeekdays(): ReadonlySet<string> {
  const names = new Set(['tues', 'thur', 'thurs']);
  for (const locale of locales)
    for (const weekday of ['long', 'short'] as const)
      for (let day = 1; day <= 7; day += 1)
        names.add(
          plain(new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(Date.UTC(2019, 0, day))),
        );
  return names;
}

/** True for the name of a day of the week, in full or short. */
export function isWeekday(name: string): boolean {
  days ??= readWeekdays();
  return days.has(plain(name)) && monthOf(name) === undefined;
}
