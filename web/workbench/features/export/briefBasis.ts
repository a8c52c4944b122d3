import type { BriefBasisQuery, CaseFilter } from '../../../generated/operations.ts';
import type { TracedPath } from '../../queries/pathRecords.ts';
import { casesOfSlice, filterOf, type Investigation } from '../../state/investigation.ts';

/** Most ids that a filter takes. */
const MAX_IDS = 500;

export type BriefCase = BriefBasisQuery['cases']['nodes'][number];

/** The cases that a brief is about, as far as they were read, with the single reports that its findings rest on. */
export interface BriefBasis {
  readonly cases: readonly BriefCase[];
  readonly caseCount: number;
  /** The number of cases in the graph. */
  readonly allCount: number;
  /** Each finding with the single reports it rests on, in words. */
  readonly findings: readonly string[];
}

/** The cases of the paths told, and those behind the number last opened; without either, all within the dates and filters. */
export function casesOfBrief(
  { slice, filters }: Investigation,
  paths: readonly TracedPath[],
): CaseFilter | undefined {
  const within = filterOf(filters);
  const told = [...new Set(paths.flatMap(({ hops }) => hops.map((hop) => hop.case.id)))].slice(0, MAX_IDS);
  const parts = [
    ...(told.length > 0 ? [{ id: { in: told } }] : []),
    ...(slice ? [casesOfSlice(slice, filters)] : []),
  ];
  if (parts.length === 0) return within;
  return parts.length === 1 ? parts[0] : { or: parts };
}
