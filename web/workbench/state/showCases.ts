import type { CaseFilter } from '../../generated/operations.ts';
import type { Slice } from './investigation.ts';
import { changeInvestigation } from './workbench.ts';

/** Opens the drawer on the cases behind a number. What the number stands in stays as it is. */
export const showCases = (label: string, where: CaseFilter, rest: Pick<Slice, 'unfiltered'> = {}): void =>
  changeInvestigation({ slice: { label, where, ...rest } });
