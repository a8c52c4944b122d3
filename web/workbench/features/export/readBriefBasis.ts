import { ask } from '../../../client/ask.ts';
import { askPages } from '../../../client/askPages.ts';
import {
  type BriefBasisQuery,
  briefBasis,
  type CaseFilter,
  type Finding,
  restsOn,
  type TraceQueryVariables,
} from '../../../generated/operations.ts';
import { restsOnVariables } from '../../components/restsOnVariables.ts';
import { splitFilter } from '../../model/splitFilter.ts';
import { pathFinding } from '../../queries/pathFinding.ts';
import type { TracedPath } from '../../queries/pathRecords.ts';
import { casesOfSlice, type Investigation } from '../../state/investigation.ts';
import { restsOnWords } from '../../words/restsOnWords.ts';
import { type BriefBasis, type BriefCase, casesOfBrief } from './briefBasis.ts';

/** Most pages that are read of one filter, and the cases on each. */
const MAX_PAGES = 20;
const CASES_OF_PAGE = 50;

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
  const [read, ...findings] = await Promise.all([
    readCases(where ? splitFilter(where) : [undefined]),
    ...findingsOf(investigation, traced, paths).map(async ([label, finding]) => {
      const answer = await ask(restsOn, restsOnVariables(finding)).catch(() => null);
      return `${label}: ${answer ? restsOnWords(answer.fragility) : 'what it rests on could not be told'}`;
    }),
  ]);
  return { ...read, findings };
}

/** Reads the cases that any of some filters finds, each once. */
async function readCases(
  filters: readonly (CaseFilter | undefined)[],
): Promise<Omit<BriefBasis, 'findings'>> {
  const placeOf = ({ cases }: BriefBasisQuery) => cases;
  const cases = new Map<string, BriefCase>();
  let allCount = 0;
  let most = 0;
  let mayBeMore = false;
  for (const where of filters) {
    // One filter after the other: a canvas of thousands of records has dozens of them.
    const pages = await askPages(briefBasis, where ? { where } : {}, { placeOf, most: MAX_PAGES });
    for (const page of pages) for (const node of page.cases.nodes) cases.set(node.id, node);
    const [{ all, cases: found }] = pages;
    allCount = all.totalCount;
    most = Math.max(most, found.totalCount);
    const isWhole = pages.at(-1)?.cases.pageInfo.hasNextPage === false;
    mayBeMore ||= filters.length > 1 && !isWhole;
    if (cases.size >= MAX_PAGES * CASES_OF_PAGE && where !== filters.at(-1)) {
      mayBeMore = true;
      break;
    }
  }
  return { cases: [...cases.values()], caseCount: Math.max(most, cases.size), mayBeMore, allCount };
}
