import type { BriefBasisQuery, CaseFilter } from '../../../generated/operations.ts';
import { allOf, casesOfAny, casesOfKind, MAX_IDS } from '../../model/caseFilter.ts';
import type { TracedPath } from '../../queries/pathRecords.ts';
import { tieRequests } from '../../queries/ties/tieRequests.ts';
import { casesOfSlice, filterOf, type Investigation } from '../../state/investigation.ts';

export type BriefCase = BriefBasisQuery['cases']['nodes'][number];

/** The cases that a brief is about, as far as they were read, with the single reports that its findings rest on. */
export interface BriefBasis {
  readonly cases: readonly BriefCase[];
  readonly caseCount: number;
  /** True if there are more cases than `caseCount`, and how many was not counted. */
  readonly mayBeMore: boolean;
  /** The number of cases in the graph. */
  readonly allCount: number;
  /** Each finding with the single reports it rests on, in words. */
  readonly findings: readonly string[];
}

/**
 * The cases that a brief tells of: those of its paths, those behind the number last opened, and those that its picture shows
 * as records or as ties. Where it tells of none, all within the dates and filters.
 */
export function casesOfBrief(
  { slice, filters }: Investigation,
  paths: readonly TracedPath[],
  drawn: readonly string[],
): CaseFilter | undefined {
  const within = filterOf(filters);
  const told = [...new Set(paths.flatMap(({ hops }) => hops.map((hop) => hop.case.id)))].slice(0, MAX_IDS);
  const parts = [
    ...(told.length > 0 ? [{ id: { in: told } }] : []),
    ...(slice ? [casesOfSlice(slice, filters)] : []),
    ...casesOfPicture(drawn, within),
  ];
  if (parts.length === 0) return within;
  return parts.length === 1 ? parts[0] : { or: parts };
}

/** The cases among drawn records, and those behind the ties of the others; those of each record where no two kinds are drawn. */
function casesOfPicture(drawn: readonly string[], within: CaseFilter | undefined): readonly CaseFilter[] {
  if (drawn.length === 0) return [];
  const tied = tieRequests(drawn, within).flatMap(({ where }) => where ?? []);
  const shown = [...casesOfKind('CASE', drawn), ...tied];
  return shown.length > 0 ? shown : [allOf(casesOfAny(drawn), within) ?? {}];
}
