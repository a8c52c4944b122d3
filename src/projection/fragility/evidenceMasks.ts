import { toConfidence } from '../../evidence/thousandths.ts';
import type { CaseFilter } from '../../generated/schema.ts';
import type { Condition } from '../filter/combineConditions.ts';
import { type CaseMask, casesWhere } from '../filter/masks/caseMask.ts';
import { languageMask, reportCountMask } from '../filter/masks/reportMasks.ts';
import { maybeTest, numberTest, textTest } from '../filter/masks/valueTests.ts';
import { type ProjectionData, rowOf } from '../projection.ts';
import type { AttestedSelection } from './attestedSelection.ts';
import type { EvidenceField } from './evidenceField.ts';
import type { MaskedCases } from './maskedCases.ts';

interface MaskedRecord {
  readonly data: ProjectionData;
  readonly masked: MaskedCases;
  readonly selection: AttestedSelection;
  readonly path: string;
}

type EvidenceMasks = {
  readonly [field in EvidenceField]: (
    record: MaskedRecord,
    filter: NonNullable<CaseFilter[field]>,
  ) => CaseMask;
};

/** The entries that pass one condition on the reports that are left, as the projection or the graph would say it of cases. */
const evidenceMasks: EvidenceMasks = {
  grade: ({ masked }, filter) => {
    const test = maybeTest(textTest(filter), filter.isNull);
    return casesWhere(masked.count, (entry) => test(masked.supportOf(entry).grade));
  },
  confidence: ({ masked }, filter) => {
    const test = maybeTest(numberTest(filter), filter.isNull);
    return casesWhere(masked.count, (entry) => test(toConfidence(masked.supportOf(entry).thousandths)));
  },
  reportCount: ({ masked }, filter) =>
    reportCountMask({ cases: masked.count, caseReports: masked.caseReports }, filter),
  independentReports: ({ masked }, filter) => {
    const test = maybeTest(numberTest(filter), filter.isNull);
    return casesWhere(masked.count, (entry) => test(masked.supportOf(entry).independentReports));
  },
  language: ({ data, masked }, filter) =>
    languageMask(
      { cases: masked.count, caseReports: masked.caseReports, reportLanguage: data.reportLanguage },
      filter,
    ),
  report: ({ masked, selection, path }, { isNull }) => {
    const answered = selection.reportAnswers[path];
    const passes = answered && new Set(answered);
    return casesWhere(masked.count, (entry) => {
      const left = rowOf(masked.caseReports, entry);
      if (typeof isNull === 'boolean' && (left.length === 0) !== isNull) return false;
      return !passes || left.some((report) => passes.has(report));
    });
  },
};

/** Returns the entries that pass a condition on evidence; null if it says nothing. */
export function evidenceMask<F extends EvidenceField>(
  { where, field, path }: Condition<F>,
  record: Omit<MaskedRecord, 'path'>,
): CaseMask | null {
  const filter = where[field];
  return filter === null || filter === undefined ? null : evidenceMasks[field]({ ...record, path }, filter);
}
