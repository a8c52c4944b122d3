import type { Budget } from '../../budget.ts';
import type { CaseMask } from '../../filter/masks/caseMask.ts';
import type { Projection } from '../../projection.ts';
import { spendOrStop } from '../../spendOrStop.ts';
import type { OwnedGroup } from '../groups/dimensionGroups.ts';
import { stretches } from './caseBatches.ts';
import { MemberCounter } from './memberCounter.ts';
import type { RowCodes } from './rowCodes.ts';
import type { Slots } from './rowIndex.ts';

/** What can be counted distinctly in a row. */
export type Counted = 'TARGETS' | 'COMPANIES' | 'REPORTS';

/** Counts by slot. */
export type Counts = { readonly [what in Counted]?: ReadonlyMap<number, number> };

interface Rows {
  readonly mask: CaseMask | null;
  readonly codes: RowCodes;
  readonly slots: Slots;
  readonly groups: readonly OwnedGroup[];
  readonly caseCounts: Uint32Array;
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
    const at = rows.groups.findIndex(({ owner }) => owner === ownerOf[each]);
    const codesOf = rows.groups[at]?.group.codes;
    const counter = new MemberCounter(
      projection.data,
      each,
      codesOf?.kind === 'MEMBERS' ? codesOf.codes : null,
    );
    const found = new Map<number, number>();
    chosen.forEach((slot, row) => {
      const cases = casesOf[row] ?? new Uint32Array(0);
      spendOrStop(rows.budget, cases.length);
      found.set(slot, counter.count(cases, codes.split(slots.codeOf(slot))[at] ?? 0));
    });
    counts[each] = found;
  }
  return counts;
}

const ownerOf = { TARGETS: 'TARGET', COMPANIES: 'COMPANY', REPORTS: 'REPORT' } as const;

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
  for (const numbers of stretches(data.cases, mask, budget)) {
    const found = codes.collect(numbers);
    for (let at = 0; at < found.length; at += 1) {
      const row = rowOf[slots.find(found.codes[at] ?? 0)] ?? -1;
      const list = cases[row];
      if (!list) continue;
      const place = filled[row] ?? 0;
      list[place] = numbers[found.places[at] ?? 0] ?? 0;
      filled[row] = place + 1;
    }
  }
  return cases;
}
