import { isProjectedFilter } from '../../model/filters.ts';
import type { Condition } from '../filter/combineConditions.ts';
import { isEvidenceCondition } from './evidenceField.ts';

/** The fields of a case filter that the graph answers and that do not depend on reports. */
const fixedFields: readonly string[] = [
  'title',
  'titleZh',
  'summary',
  'text',
  'programme',
  'follows',
  'stageOn',
  'outcome',
  'uncertain',
  'companiesUnnamed',
  'near',
];

/** True if it is known what a condition selects without some reports. A field that only the graph knows of may rest on single citations. */
export const isTestable = (condition: Condition): boolean =>
  isProjectedFilter(condition.field) ||
  isEvidenceCondition(condition) ||
  fixedFields.includes(condition.field);
