import type { Support } from '../../evidence/combineReports.ts';
import type { ProjectionData, SparseRows } from '../projection.ts';
import { supportOfCases } from '../supportOfCases.ts';
import type { Masking } from './masking.ts';

/** Cases as they stand with a report masked, for several reports side by side: one entry for each report and each case it touches. */
export interface MaskedCases {
  readonly reports: readonly number[];
  /** Entries of `reports[i]` go from `starts[i]` to `starts[i + 1]`. */
  readonly starts: readonly number[];
  /** Number of entries. */
  readonly count: number;
  /** By entry: the number of the case. */
  readonly cases: readonly number[];
  /** By entry: the reports that still support it. A case without any is gone. */
  readonly caseReports: SparseRows;
  /** The support that an entry has from the reports that are left. */
  readonly supportOf: (entry: number) => Support;
}

/** Writes down the cases of some reports with each of these masked in turn. */
export function maskedCases(data: ProjectionData, masking: Masking, reports: readonly number[]): MaskedCases {
  const { offsets, items } = data.caseReports;
  const starts = [0];
  const cases: number[] = [];
  const masks: ((report: number) => boolean)[] = [];
  const ends = [0];
  const left: number[] = [];
  for (const report of reports) {
    const isMasked = masking.maskedWith(report);
    for (const caseNumber of masking.touchedCases(report)) {
      const end = offsets[caseNumber + 1] ?? 0;
      for (let at = offsets[caseNumber] ?? 0; at < end; at += 1) {
        const other = items[at] ?? 0;
        if (!isMasked(other)) left.push(other);
      }
      cases.push(caseNumber);
      masks.push(isMasked);
      ends.push(left.length);
    }
    starts.push(cases.length);
  }
  const known = new Map<number, Support>();
  const supportOf = (entry: number): Support => {
    const support = known.get(entry) ?? supportOfCases(data, cases.slice(entry, entry + 1), masks[entry]);
    known.set(entry, support);
    return support;
  };
  return {
    reports,
    starts,
    count: cases.length,
    cases,
    caseReports: { offsets: Uint32Array.from(ends), items: Uint32Array.from(left) },
    supportOf,
  };
}

/** True if the case of an entry has a report left. */
export const isStanding = ({ caseReports: { offsets } }: MaskedCases, entry: number): boolean =>
  (offsets[entry + 1] ?? 0) > (offsets[entry] ?? 0);
