import { type Days, NO_DAY, type ProjectionData } from '../projection.ts';
import { booleanCoder, daysCoder, numberCoder, textCoder } from './coder.ts';
import { DayNumbers } from './days.ts';
import { Growing } from './growing.ts';
import { IdTableBuilder } from './idTableBuilder.ts';
import { keepDistinct } from './keepDistinct.ts';

type Text = string | null | undefined;

/** How many there are, as far as known beforehand: it only saves growing. */
export interface Sizes {
  readonly cases: number;
  readonly parties: number;
  readonly citations: number;
}

/** A case's own columns, as the graph stores them. */
export interface CaseColumns {
  readonly firstDay?: Text;
  readonly lastDay?: Text;
  readonly publishedFirst?: Text;
  readonly publishedLast?: Text;
  readonly occurredFirst?: Text;
  readonly occurredLast?: Text;
  readonly kind?: Text;
  readonly stage?: Text;
  readonly grade?: Text;
  readonly confidence?: number | null | undefined;
  readonly synthetic?: boolean | null | undefined;
  readonly addedIn?: number | null | undefined;
  readonly changedIn?: number | null | undefined;
  readonly cooperation?: readonly string[] | null | undefined;
}

/** The part of the projection that cases make. */
export type CaseData = Pick<
  ProjectionData,
  | 'cases'
  | 'caseIds'
  | 'caseParties'
  | 'caseReports'
  | 'caseReportDenied'
  | 'firstDay'
  | 'lastDay'
  | 'publishedOn'
  | 'occurredOn'
  | 'caseKind'
  | 'stage'
  | 'grade'
  | 'confidence'
  | 'confidenceCost'
  | 'synthetic'
  | 'addedIn'
  | 'changedIn'
  | 'cooperation'
  | 'cooperationForms'
>;

/** The integer cost of a confidence: sums of costs are exact where products of confidences are not. */
export const confidenceCost = (confidence: number | null | undefined): number =>
  confidence === null || confidence === undefined ? -1 : Math.round(-Math.log(confidence) * 1e6);

/** Collects the cases in ascending order of their ids. */
export class CaseTables {
  private readonly days = new DayNumbers();
  private readonly ids: IdTableBuilder;
  private readonly partyOffsets: Growing<Uint32Array>;
  private readonly parties: Growing<Uint32Array>;
  private readonly reportOffsets: Growing<Uint32Array>;
  private readonly reports: Growing<Uint32Array>;
  private readonly firstDay: Growing<Int32Array>;
  private readonly lastDay: Growing<Int32Array>;
  private readonly cost: Growing<Int32Array>;
  private readonly cooperation: Growing<Uint16Array>;
  private readonly forms: string[] = [];
  private readonly publishedOn;
  private readonly occurredOn;
  private readonly kind;
  private readonly stage;
  private readonly grade;
  private readonly confidence;
  private readonly synthetic;
  private readonly addedIn;
  private readonly changedIn;

  constructor({ cases, parties, citations }: Sizes) {
    this.ids = new IdTableBuilder(cases);
    this.partyOffsets = new Growing(Uint32Array, cases + 1);
    this.partyOffsets.push(0);
    this.parties = new Growing(Uint32Array, parties);
    this.reportOffsets = new Growing(Uint32Array, cases + 1);
    this.reportOffsets.push(0);
    this.reports = new Growing(Uint32Array, citations);
    this.firstDay = new Growing(Int32Array, cases);
    this.lastDay = new Growing(Int32Array, cases);
    this.cost = new Growing(Int32Array, cases);
    this.cooperation = new Growing(Uint16Array, cases);
    this.publishedOn = daysCoder(cases);
    this.occurredOn = daysCoder(cases);
    this.kind = textCoder(cases);
    this.stage = textCoder(cases);
    this.grade = textCoder(cases);
    this.confidence = numberCoder(cases);
    this.synthetic = booleanCoder(cases);
    this.addedIn = numberCoder(cases);
    this.changedIn = numberCoder(cases);
  }

  /** `parties` are entity numbers, `reports` and `denials` report numbers, in any order; what stands twice is kept once. */
  case(
    id: string,
    columns: CaseColumns,
    parties: Iterable<number>,
    reports: Iterable<number>,
    denials: Iterable<number>,
  ): void {
    this.ids.add(id);
    this.columns(columns);
    const firstParty = this.parties.length;
    for (const party of parties) this.parties.push(party);
    keepDistinct(this.parties, firstParty, 0);
    this.partyOffsets.push(this.parties.length);
    const firstReport = this.reports.length;
    // The lowest bit says "denied", so that a support sorts before the denial it outweighs.
    for (const report of reports) this.reports.push(report * 2);
    for (const report of denials) this.reports.push(report * 2 + 1);
    keepDistinct(this.reports, firstReport, 1);
    this.reportOffsets.push(this.reports.length);
  }

  finish(): CaseData {
    const reports = this.reports.finish();
    const denied = new Growing(Uint8Array, (reports.length >> 3) + 1);
    for (let at = 0; at < reports.length; at += 1) {
      const item = reports[at] ?? 0;
      if (item & 1) denied.items[at >> 3] = (denied.items[at >> 3] ?? 0) | (1 << (at & 7));
      reports[at] = item >>> 1;
    }
    return {
      cases: this.ids.count,
      caseIds: this.ids.finish(),
      caseParties: { offsets: this.partyOffsets.finish(), items: this.parties.finish() },
      caseReports: { offsets: this.reportOffsets.finish(), items: reports },
      caseReportDenied: denied.items,
      firstDay: this.firstDay.finish(),
      lastDay: this.lastDay.finish(),
      publishedOn: this.publishedOn.finish(),
      occurredOn: this.occurredOn.finish(),
      caseKind: this.kind.finish(),
      stage: this.stage.finish(),
      grade: this.grade.finish(),
      confidence: this.confidence.finish(),
      confidenceCost: this.cost.finish(),
      synthetic: this.synthetic.finish(),
      addedIn: this.addedIn.finish(),
      changedIn: this.changedIn.finish(),
      cooperation: this.cooperation.finish(),
      cooperationForms: this.forms,
    };
  }

  private columns(columns: CaseColumns): void {
    this.firstDay.push(this.days.first(columns.firstDay));
    this.lastDay.push(this.days.last(columns.lastDay));
    this.publishedOn.push(this.interval(columns.publishedFirst, columns.publishedLast));
    this.occurredOn.push(this.interval(columns.occurredFirst, columns.occurredLast));
    this.kind.push(columns.kind);
    this.stage.push(columns.stage);
    this.grade.push(columns.grade);
    this.confidence.push(columns.confidence);
    this.cost.push(confidenceCost(columns.confidence));
    this.synthetic.push(columns.synthetic);
    this.addedIn.push(columns.addedIn);
    this.changedIn.push(columns.changedIn);
    this.cooperation.push(this.mask(columns.cooperation ?? []));
  }

  private interval(first: Text, last: Text): Days | null {
    const day = this.days.first(first);
    return day === NO_DAY ? null : { first: day, last: this.days.last(last) };
  }

  private mask(names: readonly string[]): number {
    let mask = 0;
    for (const name of names) {
      let bit = this.forms.indexOf(name);
      if (bit < 0) bit = this.forms.push(name) - 1;
      if (bit >= 16) throw new Error(`More than 16 forms of cooperation: ${this.forms.join(', ')}`);
      mask |= 1 << bit;
    }
    return mask;
  }
}
