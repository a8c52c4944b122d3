import { ask } from '../../../client/ask.ts';
import { askPages } from '../../../client/askPages.ts';
import {
  type BriefBasisQuery,
  briefBasis,
  type Finding,
  restsOn,
  type TraceQueryVariables,
} from '../../../generated/operations.ts';
import { restsOnVariables } from '../../components/restsOnVariables.ts';
import { pathFinding } from '../../queries/pathFinding.ts';
import type { TracedPath } from '../../queries/pathRecords.ts';
import { casesOfSlice, type Investigation } from '../../state/investigation.ts';
import { restsOnWords } from '../../words/restsOnWords.ts';
import { type BriefBasis, casesOfBrief } from './briefBasis.ts';

/** Most pages of 50 cases that are read. */
const MAX_PAGES = 20;

function findingsOf(
  { slice, filters, trace }: Investigation,
  traced: TraceQueryVariables | null,
  paths: readonly TracedPath[],
): readonly (readonly [label: string, finding: Finding])[] {
  return [
    ...(traced && paths.length > 0 ? [['Best path', pathFinding(traced, trace)] as const] : []),
    ...(slice ? [[slice.label, { count: { where: casesOfSlice(slice, filters) } }] as const] : []),
  ];
}

/** Reads everything that the end of a brief states; `drawn` are the ids of the records in its picture. */
export async function readBriefBasis(
  investigation: Investigation,
  traced: TraceQueryVariables | null,
  paths: readonly TracedPath[],
  drawn: readonly string[],
): Promise<BriefBasis> {
  const where = casesOfBrief(investigation, paths, drawn);
  const placeOf = ({ cases }: BriefBasisQuery) => cases;
  const [pages, ...findings] = await Promise.all([
    askPages(briefBasis, where ? { where } : {}, { placeOf, most: MAX_PAGES }),
    ...findingsOf(investigation, traced, paths).map(async ([label, finding]) => {
      const answer = await ask(restsOn, restsOnVariables(finding)).catch(() => null);
      return `${label}: ${answer ? restsOnWords(answer.fragility) : 'what it rests on could not be told'}`;
    }),
  ]);
  const [first] = pages;
  return {
    cases: pages.flatMap(({ cases }) => cases.nodes),
    caseCount: first.cases.totalCount,
    allCount: first.all.totalCount,
    findings,
  };
}
