import type { Projection } from '../projection.ts';
import type { CaseFilter } from '../../generated/schema.ts';
import { graphConditions } from './graphConditions.ts';
import { type CaseSelection, type ConditionAnswers, casesOfIds } from './selectCases.ts';

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
