import type { Budget } from '../../budget.ts';
import { caseBatches } from '../../filter/caseBatches.ts';
import type { CaseMask } from '../../filter/masks/caseMask.ts';
import type { Projection } from '../../projection.ts';
import { spendOrStop } from '../../spendOrStop.ts';
import type { DistinctCount } from '../dimension.ts';
import type { OwnedGroup } from '../groups/dimensionGroups.ts';
import { MemberCounter } from './memberCounter.ts';
import type { RowCodes } from './rowCodes.ts';
import type { RowIndex } from './rowIndex.ts';

/** Counts by row number. */
export type DistinctCounts = { readonly [count in DistinctCount]?: ReadonlyMap<number, number> };

interface DistinctCountInput {
  readonly mask: CaseMask | null;
  readonly codes: RowCodes;
  readonly rowIndex: RowIndex;
  readonly groups: readonly OwnedGroup[];
  readonly caseCounts: Uint32Array;
  /** The numbers of the rows to count in. */
  readonly chosen: readonly number[];
  readonly wanted: readonly DistinctCount[];
  readonly budget: Budget;
}

/** Counts the different targets, companies and reports of the cases of each chosen row. */
export function distinctCounts(projection: Projection, input: DistinctCountInput): DistinctCounts {
  const { chosen, wanted, rowIndex, codes } = input;
  if (wanted.length === 0 || chosen.length === 0) return {};
  const casesOf = casesByRow(projection, input);
  const counts: { [each in DistinctCount]?: Map<number, number> } = {};
  for (const each of wanted) {
    const at = input.groups.findIndex(({ owner }) => owner === ownerOf[each]);
    const codesOf = input.groups[at]?.group.codes;
    const counter = new MemberCounter(
      projection.data,
      each,
      codesOf?.kind === 'MEMBERS' ? codesOf.codes : null,
    );
    const found = new Map<number, number>();
    chosen.forEach((row, place) => {
      const cases = casesOf[place] ?? new Uint32Array(0);
      spendOrStop(input.budget, cases.length);
      found.set(row, counter.count(cases, codes.split(rowIndex.codeOf(row))[at] ?? 0));
    });
    counts[each] = found;
  }
  return counts;
}

const ownerOf = { TARGETS: 'TARGET', COMPANIES: 'COMPANY', REPORTS: 'REPORT' } as const;

function casesByRow(
  { data }: Projection,
  { mask, codes, rowIndex, caseCounts, chosen, budget }: DistinctCountInput,
): Uint32Array[] {
  const placeOf = new Int32Array(rowIndex.count).fill(-1);
  chosen.forEach((row, place) => {
    placeOf[row] = place;
  });
  const cases = chosen.map((row) => new Uint32Array(caseCounts[row] ?? 0));
  const filled = new Uint32Array(chosen.length);
  for (const numbers of caseBatches(data.cases, mask, budget)) {
    const found = codes.collect(numbers);
    for (let at = 0; at < found.length; at += 1) {
      const place = placeOf[rowIndex.find(found.codes[at] ?? 0)] ?? -1;
      const list = cases[place];
      if (!list) continue;
      const count = filled[place] ?? 0;
      list[count] = numbers[found.places[at] ?? 0] ?? 0;
      filled[place] = count + 1;
    }
  }
  return cases;
}
