import type { Condition } from '../filter/combineConditions.ts';
import type { Field } from '../filter/presentFields.ts';

const evidenceFields = [
  'grade',
  'confidence',
  'reportCount',
  'independentReports',
  'language',
  'report',
] as const satisfies readonly Field[];

/** A field of a case filter that is about the reports of a case. */
export type EvidenceField = (typeof evidenceFields)[number];

/** True if a condition selects other cases where a report is masked. */
export const isEvidenceCondition = (condition: Condition): condition is Condition<EvidenceField> =>
  evidenceFields.some((field) => field === condition.field);
