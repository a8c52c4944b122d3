import { combineConditions } from '../filter/combineConditions.ts';
import {
  type CaseMask,
  casesWhere,
  countCases,
  fullMask,
  hasCase,
  intersectMasks,
} from '../filter/masks/caseMask.ts';
import { conditionMask, selectCases } from '../filter/selectCases.ts';
import type { Projection } from '../projection.ts';
import type { AttestedSelection } from './attestedSelection.ts';
import { isEvidenceCondition } from './evidenceField.ts';
import { evidenceMask } from './evidenceMasks.ts';
import { isStanding, type MaskedCases } from './maskedCases.ts';

/** The cases that leave a selection and that enter it, ascending. */
export interface CaseChanges {
  readonly lost: readonly number[];
  readonly gained: readonly number[];
}

/** A selection of cases, as the record is and with reports masked. */
export class MaskedSelection {
  /** The cases that match as the record is; null if all do. */
  readonly before: CaseMask | null;
  private readonly projection: Projection;
  private readonly selection: AttestedSelection;
  /** By path: what a condition selects that says nothing of reports. */
  private readonly known = new Map<string, CaseMask | null>();

  constructor(projection: Projection, selection: AttestedSelection) {
    this.projection = projection;
    this.selection = selection;
    this.before = selectCases(projection, selection);
  }

  /** The number of cases that match. */
  get count(): number {
    return this.before === null ? this.projection.data.cases : countCases(this.before);
  }

  matched(caseNumber: number): boolean {
    return this.before === null || hasCase(this.before, caseNumber);
  }

  /** The entries that stand and match. */
  select(masked: MaskedCases): CaseMask {
    const standing = casesWhere(masked.count, (entry) => isStanding(masked, entry));
    const { where } = this.selection;
    if (where === null) return standing;
    const record = { data: this.projection.data, masked, selection: this.selection };
    const matching = combineConditions(where, masked.count, (condition) => {
      if (isEvidenceCondition(condition)) return evidenceMask(condition, record);
      const mask = this.unchanged(condition);
      return mask && casesWhere(masked.count, (entry) => hasCase(mask, masked.cases[entry] ?? 0));
    });
    return intersectMasks(matching ?? fullMask(masked.count), standing);
  }

  /** Compares the entries of each masked report with the record. */
  changes(masked: MaskedCases): (at: number) => CaseChanges {
    const after = this.select(masked);
    return (at) => {
      const lost: number[] = [];
      const gained: number[] = [];
      for (let entry = masked.starts[at] ?? 0; entry < (masked.starts[at + 1] ?? 0); entry += 1) {
        const caseNumber = masked.cases[entry] ?? 0;
        const [was, is] = [this.matched(caseNumber), hasCase(after, entry)];
        if (was && !is) lost.push(caseNumber);
        else if (is && !was) gained.push(caseNumber);
      }
      return { lost, gained };
    };
  }

  private unchanged(condition: Parameters<typeof conditionMask>[1]): CaseMask | null {
    const { path } = condition;
    const known = this.known.get(path);
    if (known !== undefined) return known;
    const mask = conditionMask(this.projection, condition, this.selection.answers);
    this.known.set(path, mask);
    return mask;
  }
}
