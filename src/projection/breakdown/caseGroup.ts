import { NO_DAY, OPEN_END, type ProjectionData } from '../projection.ts';
import type { Dimension } from './dimension.ts';
import { periodValues, textValues } from './dimensionValues.ts';
import { type Group, packed } from './group.ts';
import { type Column, mixed } from './mixed.ts';
import { monthOfDay, yearOfDay } from './period.ts';

/** The dimensions that a case has itself. */
export const caseDimensions: readonly Dimension[] = ['YEAR', 'MONTH', 'STAGE', 'GRADE'];

/** Groups cases by columns of their own: each case has one code. */
export function caseGroup(data: ProjectionData, by: readonly Dimension[]): Group {
  const columns = by.map((dimension) => columnOf(data, dimension));
  const { mix, ...group } = mixed(columns);
  const codes = new Uint32Array(data.cases);
  for (let number = 0; number < data.cases; number += 1) {
    let known = true;
    for (const { codeOfRecord } of columns) if (codeOfRecord(number) === 0) known = false;
    codes[number] = packed(mix(number), known);
  }
  return { ...group, codes: { kind: 'ONE', codes } };
}

function columnOf(data: ProjectionData, dimension: Dimension): Column {
  switch (dimension) {
    case 'YEAR':
      return period(data, 'YEAR', yearOfDay);
    case 'MONTH':
      return period(data, 'MONTH', monthOfDay);
    case 'STAGE':
      return { values: textValues(data.stage), codeOfRecord: (number) => data.stage.codes[number] ?? 0 };
    case 'GRADE':
      return { values: textValues(data.grade), codeOfRecord: (number) => data.grade.codes[number] ?? 0 };
    default:
      throw new Error(`${dimension} is not a case's own.`);
  }
}

/** A case lies in a year or a month when its date does so wholly, as a filter on dates has it: else the year or month is not known. */
function period(
  { firstDay, lastDay }: ProjectionData,
  unit: 'YEAR' | 'MONTH',
  of: (day: number) => number,
): Column {
  let earliest = OPEN_END;
  let latest = NO_DAY;
  for (const day of firstDay) {
    if (day === NO_DAY) continue;
    if (day < earliest) earliest = day;
    if (day > latest) latest = day;
  }
  const base = latest === NO_DAY ? 0 : of(earliest);
  const codes = new Map<number, number>();
  const codeOfDay = (day: number): number => {
    let code = codes.get(day);
    if (code === undefined) {
      code = of(day) - base + 1;
      codes.set(day, code);
    }
    return code;
  };
  return {
    values: periodValues(base, latest === NO_DAY ? -1 : of(latest), unit),
    codeOfRecord: (number) => {
      const first = firstDay[number] ?? NO_DAY;
      const last = lastDay[number] ?? OPEN_END;
      if (first === NO_DAY || last === OPEN_END) return 0;
      const start = codeOfDay(first);
      return first === last || start === codeOfDay(last) ? start : 0;
    },
  };
}
