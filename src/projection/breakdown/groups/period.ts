/**
 * Returns the month of a day, counted from January of the year 0; days count from 1970-01-01.
 *
 * Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), `civil_from_days`.
 */
export function monthOfDay(day: number): number {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // Counted from March, so that the leap day is the last of the year.
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return (yearOfEra + era * 400) * 12 + monthFromMarch + 2;
}

export const yearOfDay = (day: number): number => Math.floor(monthOfDay(day) / 12);

const digits = (value: number, length: number) => String(value).padStart(length, '0');

export const yearText = (year: number): string => digits(year, 4);

export const monthText = (month: number): string =>
  `${yearText(Math.floor(month / 12))}-${digits((month % 12) + 1, 2)}`;
