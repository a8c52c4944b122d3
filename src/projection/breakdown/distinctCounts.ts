import type { Budget } from '../budget.ts';
import { type CaseMask, hasCase } from '../filter/caseMask.ts';
import type { Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import type { OwnedGroup } from './grouping.ts';
import type { RowCodes } from './rowCodes.ts';
import type { Slots } from './slots.ts';

/** What can be counted distinctly in a row. */
export type Counted = 'TARGETS' | 'COMPANIES' | 'REPORTS';

/** Counts by slot. */
export type Counts = { readonly [what in Counted]?: ReadonlyMap<number, number> };

interface Rows {
  readonly mask: CaseMask | null;
  readonly codes: RowCodes;
  readonly slots: Slots;
  readonly groups: readonly OwnedGroup[];
  readonly caseCounts: readonly number[];
  /** The slots of the rows to count in. */
  readonly chosen: readonly number[];
  readonly what: readonly Counted[];
  readonly budget: Budget;
}

/** Counts in each chosen row how many different targets, companies and reports its cases have. */
export function distinctCounts(projection: Projection, rows: Rows): Counts {
  const { chosen, what, slots, codes } = rows;
  if (what.length === 0 || chosen.length === 0) return {};
  const casesOf = casesByRow(projection, rows);
  const counts: { [each in Counted]?: Map<number, number> } = {};
  for (const each of what) {
    const members = membersOf(projection, each);
    const at = rows.groups.findIndex(({ owner }) => owner === ownerOf[each]);
    const codeOfMember = rows.groups[at]?.group.codeOfMember;
    const stamps = new Uint32Array(members.count);
    const found = new Map<number, number>();
    chosen.forEach((slot, row) => {
      const cases = casesOf[row] ?? [];
      spendOrStop(rows.budget, cases.length);
      const wanted = codeOfMember ? codes.split(slots.codeOf(slot))[at] : undefined;
      let count = 0;
      for (const number of cases) {
        members.each(number, (member, index) => {
          if (stamps[index] === row + 1) return;
          if (codeOfMember && codeOfMember(member) !== wanted) return;
          stamps[index] = row + 1;
          count += 1;
        });
      }
      found.set(slot, count);
    });
    counts[each] = found;
  }
  return counts;
}

const ownerOf = { TARGETS: 'TARGET', COMPANIES: 'COMPANY', REPORTS: 'REPORT' } as const;

interface Members {
  readonly count: number;
  readonly each: (caseNumber: number, take: (member: number, index: number) => void) => void;
}

function membersOf({ data }: Projection, what: Counted): Members {
  const { bases } = data;
  const rows = what === 'REPORTS' ? data.caseReports : data.caseParties;
  const [first, end] =
    what === 'REPORTS'
      ? [0, data.reports]
      : what === 'TARGETS'
        ? [bases.TARGET, bases.COMPANY]
        : [bases.COMPANY, bases.TECHNOLOGY];
  return {
    count: end - first,
    each: (caseNumber, take) => {
      const stop = rows.offsets[caseNumber + 1] ?? 0;
      for (let at = rows.offsets[caseNumber] ?? 0; at < stop; at += 1) {
        const member = rows.items[at] ?? 0;
        if (member >= end) break;
        if (member >= first) take(member, member - first);
      }
    },
  };
}

function casesByRow(
  { data }: Projection,
  { mask, codes, slots, caseCounts, chosen, budget }: Rows,
): Uint32Array[] {
  const rowOf = new Int32Array(slots.count).fill(-1);
  chosen.forEach((slot, row) => {
    rowOf[slot] = row;
  });
  const cases = chosen.map((slot) => new Uint32Array(caseCounts[slot] ?? 0));
  const filled = new Uint32Array(chosen.length);
  for (let number = 0; number < data.cases; number += 1) {
    if ((number & 4095) === 0) spendOrStop(budget, 4096);
    if (mask !== null && !hasCase(mask, number)) continue;
    const count = codes.collect(number);
    for (let at = 0; at < count; at += 1) {
      const row = rowOf[slots.find(codes.codes[at] ?? 0)] ?? -1;
      const list = cases[row];
      if (!list) continue;
      const place = filled[row] ?? 0;
      list[place] = number;
      filled[row] = place + 1;
    }
  }
  return cases;
}
