import type { CaseFilter } from '../../generated/schema.ts';
import { isProjectedFilter } from '../../model/filters.ts';
import type { Projection } from '../projection.ts';
import { presentFields } from './presentFields.ts';
import { type CaseSelection, type ConditionAnswers, casesOfIds } from './selectCases.ts';

/** A condition of a filter that the graph must answer, and its path in the filter, such as `and[0].text`. */
interface GraphCondition {
  readonly path: string;
  /** The condition as a filter of its own. */
  readonly where: CaseFilter;
}

/** Returns the conditions of a filter that the projection has no column for, in their order. */
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

/** Answers the conditions of a filter that need the graph. `idsOf` returns the ids of the cases that match one such condition. */
export async function answerGraphConditions(
  projection: Projection,
  where: CaseFilter | null | undefined,
  idsOf: (where: CaseFilter) => Promise<Iterable<string>>,
): Promise<CaseSelection> {
  const answers = await Promise.all(
    graphConditions(where).map(
      async ({ path, where: condition }) => [path, casesOfIds(projection, await idsOf(condition))] as const,
    ),
  );
  return { where: where ?? null, answers: Object.fromEntries(answers) satisfies ConditionAnswers };
}
