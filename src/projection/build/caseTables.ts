import { type ProjectionData, rowOf } from '../projection.ts';
import { GrowingArray, sharedArray } from './growingArray.ts';
import { sortDistinct } from './sortDistinct.ts';
import { SortedIdsBuilder } from './sortedIdsBuilder.ts';

/** Numbers of records and links, if known beforehand; they only save copies while the tables grow. */
export interface Sizes {
  readonly cases: number;
  readonly parties: number;
  readonly citations: number;
}

/** The part of the projection that consists of the cases' ids and links. */
export type CaseLinks = Pick<
  ProjectionData,
  'cases' | 'caseIds' | 'caseParties' | 'caseReports' | 'caseReportGrades'
>;

/** Collects cases in ascending order of their ids, each after its parties and reports. */
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

  /** Adds a post, target, company or technology, by entity number, to the case that `case` is called for next. */
  party(entity: number): void {
    this.parties.push(entity);
  }

  /** Adds a report that supports the case that `case` is called for next. */
  report(number: number): void {
    this.reports.push(number);
  }

  /** Adds a case with the parties and reports that were added since the last one. */
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

/** Sets the grade of every citation to that of its report. */
export function rankCitations({ caseReports, caseReportGrades }: CaseLinks, reportGrades: Uint8Array): void {
  for (let at = 0; at < caseReportGrades.length; at += 1)
    caseReportGrades[at] = reportGrades[caseReports.items[at] ?? 0] ?? 0;
}

/** Sets the grade of a citation that has a credibility of its own. */
export function rankCitation(links: CaseLinks, caseNumber: number, report: number, rank: number): void {
  const at = citationAt(links, caseNumber, report);
  if (at !== undefined) links.caseReportGrades[at] = rank;
}

function citationAt({ caseReports }: CaseLinks, caseNumber: number, report: number): number | undefined {
  const start = caseReports.offsets[caseNumber] ?? 0;
  const at = rowOf(caseReports, caseNumber).indexOf(report);
  return at < 0 ? undefined : start + at;
}
