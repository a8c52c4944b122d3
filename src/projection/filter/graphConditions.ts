import { isProjectedFilter } from '../../model/filters.ts';
import type { CaseFilter } from './caseFilter.ts';
import { presentFields } from './presentFields.ts';

/** A part of a filter that the graph must answer, and where it stands: `and[0].text`. */
export interface GraphCondition {
  readonly path: string;
  /** Just that part, as a filter of its own. */
  readonly where: CaseFilter;
}

/** The parts of a filter that the projection holds no column for, in the order they stand. */
export function graphConditions(where: CaseFilter | null | undefined, path = ''): GraphCondition[] {
  if (!where) return [];
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const own = presentFields(where)
    .filter((field) => !isProjectedFilter(field))
    .map((field): GraphCondition => ({ path: at(field), where: { [field]: where[field] } }));
  return [
    ...own,
    ...(where.and ?? []).flatMap((part, index) => graphConditions(part, `${at('and')}[${index}]`)),
    ...(where.or ?? []).flatMap((part, index) => graphConditions(part, `${at('or')}[${index}]`)),
    ...graphConditions(where.not, at('not')),
  ];
}

/** Whether the graph must be asked before the filter can be turned into cases. */
export const needsGraph = (where: CaseFilter | null | undefined): boolean =>
  graphConditions(where).length > 0;
