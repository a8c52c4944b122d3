import type { ProjectionData } from '../projection.ts';
import { Growing, shared } from './growing.ts';
import { IdTableBuilder } from './idTableBuilder.ts';
import { keepDistinct } from './keepDistinct.ts';

/** How many there are, as far as known beforehand: it only saves growing. */
export interface Sizes {
  readonly cases: number;
  readonly parties: number;
  readonly citations: number;
}

/** The part of the projection that the cases' ids and links make. */
export type CaseLinks = Pick<
  ProjectionData,
  'cases' | 'caseIds' | 'caseParties' | 'caseReports' | 'caseReportDenied'
>;

/** Collects the cases in ascending order of their ids, with whom and what they join. */
export class CaseTables {
  private readonly ids: IdTableBuilder;
  private readonly partyOffsets: Growing<Uint32Array>;
  private readonly parties: Growing<Uint32Array>;
  private readonly reportOffsets: Growing<Uint32Array>;
  private readonly reports: Growing<Uint32Array>;

  constructor({ cases, parties, citations }: Sizes) {
    this.ids = new IdTableBuilder(cases);
    this.partyOffsets = new Growing(Uint32Array, cases + 1);
    this.partyOffsets.push(0);
    this.parties = new Growing(Uint32Array, parties);
    this.reportOffsets = new Growing(Uint32Array, cases + 1);
    this.reportOffsets.push(0);
    this.reports = new Growing(Uint32Array, citations);
  }

  get count(): number {
    return this.ids.count;
  }

  /** A post, target, company or technology of the case to come, by entity number. */
  party(entity: number): void {
    this.parties.push(entity);
  }

  /** A report of the case to come. */
  report(number: number): void {
    this.reports.push(number);
  }

  /** Ends a case: what was named since the last one is its own. */
  case(id: string): void {
    keepDistinct(this.parties, this.partyOffsets.last);
    keepDistinct(this.reports, this.reportOffsets.last);
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
      caseReportDenied: shared(Uint8Array, (reports.length >> 3) + 1),
    };
  }
}

/** Notes that all that a report says of a case is a denial. */
export function deny({ caseReports, caseReportDenied }: CaseLinks, caseNumber: number, report: number): void {
  const end = caseReports.offsets[caseNumber + 1] ?? 0;
  for (let at = caseReports.offsets[caseNumber] ?? 0; at < end; at += 1) {
    if (caseReports.items[at] === report) {
      caseReportDenied[at >> 3] = (caseReportDenied[at >> 3] ?? 0) | (1 << (at & 7));
    }
  }
}
