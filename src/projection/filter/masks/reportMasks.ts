import type { IntFilter, StringFilter } from '../../../generated/schema.ts';
import type { Codes, ProjectionData } from '../../projection.ts';
import { addCase, type CaseMask, complementMask, emptyMask, fullMask, intersectMasks } from './caseMask.ts';
import { maybeTest, numberTest, textTest } from './valueTests.ts';

/** Some cases and the reports that support them: the projection's own, or others of the same form. */
export type ReportsOfCases = Pick<ProjectionData, 'cases' | 'caseReports'>;

/** Selects the cases with a report in such a language, or without any whose language is known. */
export function languageMask(
  data: ReportsOfCases & Pick<ProjectionData, 'reportLanguage'>,
  filter: StringFilter,
): CaseMask {
  const { codes, values } = data.reportLanguage;
  const test = textTest(filter);
  const mask = test
    ? casesWithReport(
        data,
        codes,
        Uint8Array.from(values, (value) => (value !== null && test(value) ? 1 : 0)),
      )
    : fullMask(data.cases);
  const { isNull } = filter;
  if (typeof isNull !== 'boolean') return mask;
  const known = casesWithReport(
    data,
    codes,
    Uint8Array.from(values, (_, code) => (code === 0 ? 0 : 1)),
  );
  return intersectMasks(mask, isNull ? complementMask(known, data.cases) : known);
}

/** Numbers of reports below this are tested once rather than for each case. */
const FEW = 64;

/** Selects the cases by the number of different reports that support them. */
export function reportCountMask(data: ReportsOfCases, filter: IntFilter): CaseMask {
  const test = maybeTest(numberTest(filter), filter.isNull);
  const few = Uint8Array.from({ length: FEW }, (_, count) => Number(test(count)));
  const { offsets } = data.caseReports;
  const mask = emptyMask(data.cases);
  for (let number = 0; number < data.cases; number += 1) {
    const count = (offsets[number + 1] ?? 0) - (offsets[number] ?? 0);
    if (count < FEW ? few[count] === 1 : test(count)) addCase(mask, number);
  }
  return mask;
}

function casesWithReport(
  { cases, caseReports: { offsets, items } }: ReportsOfCases,
  codes: Codes,
  passes: Uint8Array,
): CaseMask {
  const mask = emptyMask(cases);
  for (let number = 0; number < cases; number += 1) {
    const end = offsets[number + 1] ?? 0;
    for (let at = offsets[number] ?? 0; at < end; at += 1) {
      if (passes[codes[items[at] ?? 0] ?? 0] === 1) addCase(mask, number);
    }
  }
  return mask;
}
