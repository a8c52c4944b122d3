import { type ProjectionData, rowOf } from '../projection.ts';
import { GrowingArray, sharedArray } from './growingArray.ts';
import { sortDistinct } from './sortDistinct.ts';
import { SortedIdsBuilder } from './sortedIdsBuilder.ts';

/** How many there are, as far as known beforehand: it only saves growing. */
export interface Sizes {
  readonly cases: number;
  readonly parties: number;
  readonly citations: number;
}

/** The part of the projection that the cases' ids and links make. */
export type CaseLinks = Pick<
  ProjectionData,
  'cases' | 'caseIds' | 'caseParties' | 'caseReports' | 'caseReportGrades'
>;

/** Collects the cases in ascending order of their ids, with whom and what they join. */
export class CaseTables {
  private readonly ids: SortedIdsBuilder;
  private readonly partyOffsets: GrowingArray<Uint32Array>;
  private readonly parties: GrowingArray<Uint32Array>;
  private readonly reportOffsets: GrowingArray<Uint32Array>;
  private readonly reports: GrowingArray<Uint32Array>;

  constructor({ cases, parties, citations }: Sizes) {
    this.ids = new SortedIdsBuilder(cases);
    this.partyOffsets = new GrowingArray(Uint32Array, cases + 1);
    this.partyOffsets.push(0);
    this.parties = new GrowingArray(Uint32Array, parties);
    this.reportOffsets = new GrowingArray(Uint32Array, cases + 1);
    this.reportOffsets.push(0);
    this.reports = new GrowingArray(Uint32Array, citations);
  }

  get count(): number {
    return this.ids.count;
  }

  /** A post, target, company or technology of the case to come, by entity number. */
  party(entity: number): void {
    this.parties.push(entity);
  }

  /** A report that supports the case to come. */
  report(number: number): void {
    this.reports.push(number);
  }

  /** Ends a case: what was named since the last one is its own. */
  case(id: string): void {
    sortDistinct(this.parties, this.partyOffsets.last);
    sortDistinct(this.reports, this.reportOffsets.last);
    this.ids.add(id);
    this.partyOffsets.push(this.parties.length);
    this.reportOffsets.push(this.reports.length);
  }

  finish(): CaseLinks {
    const reports = this.reports.finish();
    return {
      cases: this.ids.count,
      caseIds: this.ids.finish(),
      caseParties: { offsets: this.partyOffsets.finish(), items: this.parties.finish() },
      caseReports: { offsets: this.reportOffsets.finish(), items: reports },
      caseReportGrades: sharedArray(Uint8Array, reports.length),
    };
  }
}

/** Gives every citation the grade of its report. */
export function rankCitations({ caseReports, caseReportGrades }: CaseLinks, reportGrades: Uint8Array): void {
  for (let at = 0; at < caseReportGrades.length; at += 1)
    caseReportGrades[at] = reportGrades[caseReports.items[at] ?? 0] ?? 0;
}

/** Notes a grade that differs from the report's, since the citation has a credibility of its own. */
export function rankCitation(links: CaseLinks, caseNumber: number, report: number, rank: number): void {
  const at = citationAt(links, caseNumber, report);
  if (at !== undefined) links.caseReportGrades[at] = rank;
}

function citationAt({ caseReports }: CaseLinks, caseNumber: number, report: number): number | undefined {
  const start = caseReports.offsets[caseNumber] ?? 0;
  const at = rowOf(caseReports, caseNumber).indexOf(report);
  return at < 0 ? undefined : start + at;
}
