import type { Projection } from '../projection.ts';
import type { CaseFilter } from './caseFilter.ts';
import { graphConditions } from './graphConditions.ts';
import { type CaseSelection, type ConditionAnswers, casesOfIds } from './selectCases.ts';

/** Has the graph answer what the projection cannot: `idsOf` gives the ids of the cases that match a filter of one part. */
export async function answerGraphConditions(
  projection: Projection,
  where: CaseFilter | null | undefined,
  idsOf: (where: CaseFilter) => Promise<Iterable<string>>,
): Promise<CaseSelection> {
  const answers = await Promise.all(
    graphConditions(where).map(
      async (leaf) => [leaf.path, casesOfIds(projection, await idsOf(leaf.where))] as const,
    ),
  );
  return { where: where ?? null, answers: Object.fromEntries(answers) satisfies ConditionAnswers };
}
