import type { Projection } from '../projection.ts';
import type { CaseFilter } from './caseFilter.ts';
import { graphLeaves } from './graphConditions.ts';
import { type CaseSelection, casesOfIds, type LeafAnswers } from './selectCases.ts';

/** Has the graph answer what the projection cannot: `idsOf` gives the ids of the cases that match a filter of one part. */
export async function answerLeaves(
  projection: Projection,
  where: CaseFilter | null | undefined,
  idsOf: (where: CaseFilter) => Promise<Iterable<string>>,
): Promise<CaseSelection> {
  const answers = await Promise.all(
    graphLeaves(where).map(
      async (leaf) => [leaf.path, casesOfIds(projection, await idsOf(leaf.where))] as const,
    ),
  );
  return { where: where ?? null, answers: Object.fromEntries(answers) satisfies LeafAnswers };
}
