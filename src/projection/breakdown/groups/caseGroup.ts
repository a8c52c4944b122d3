import { type DimensionName, dimensionOf } from '../../../model/dimensions.ts';
import { NO_DAY, OPEN_END, type ProjectionData } from '../../projection.ts';
import { combineDimensions, type DimensionColumn } from './combineDimensions.ts';
import { type DimensionGroup, packed } from './dimensionGroup.ts';
import { periodValues, textValues } from './dimensionValues.ts';
import { monthOfDay, yearOfDay } from './period.ts';

/** Groups cases by columns of their own. Each case has one code. */
export function caseGroup(data: ProjectionData, by: readonly DimensionName[]): DimensionGroup {
  const columns = by.map((dimension) => columnOf(data, dimension));
  const { codeOfRecord: codeOfCase, ...group } = combineDimensions(columns);
  const codes = new Uint32Array(data.cases);
  for (let number = 0; number < data.cases; number += 1) {
    let known = true;
    for (const { codeOfRecord } of columns) if (codeOfRecord(number) === 0) known = false;
    codes[number] = packed(codeOfCase(number), known);
  }
  return { ...group, codes: { kind: 'ONE', codes } };
}

function columnOf(data: ProjectionData, name: DimensionName): DimensionColumn {
  if (name === 'YEAR') return period(data, 'YEAR', yearOfDay);
  if (name === 'MONTH') return period(data, 'MONTH', monthOfDay);
  const dimension = dimensionOf(name);
  if (dimension.of !== 'CASE' || !('column' in dimension)) throw new Error(`${name} is not a case's own.`);
  const { codes, values } = data[dimension.column];
  return { values: textValues({ values }), codeOfRecord: (number) => codes[number] ?? 0 };
}

/** A column of years or months. A case has one if its whole date lies in it, as in filters on dates; otherwise the year or month is unknown. */
function period(
  { date }: ProjectionData,
  unit: 'YEAR' | 'MONTH',
  of: (day: number) => number,
): DimensionColumn {
  const known = date.first.filter((day) => day !== NO_DAY);
  const base = known.length === 0 ? 0 : of(Math.min(...known));
  const latest = known.length === 0 ? -1 : of(Math.max(...known));
  const codes = Uint32Array.from(date.first, (first, code) => {
    const last = date.last[code] ?? OPEN_END;
    if (first === NO_DAY || last === OPEN_END || of(first) !== of(last)) return 0;
    return of(first) - base + 1;
  });
  return {
    values: periodValues(base, latest, unit),
    codeOfRecord: (number) => codes[date.codes[number] ?? 0] ?? 0,
  };
}
