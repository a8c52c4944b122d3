import { type BreakdownInput, type BreakdownOutput, breakdown } from '../breakdown/breakdown.ts';
import {
  type BreakdownCasesInput,
  type BreakdownCasesOutput,
  breakdownCases,
} from '../breakdown/breakdownCases.ts';
import type { Tasks } from './task.ts';

/** What each search takes and gives. */
export type SearchSignatures = {
  readonly breakdown: readonly [BreakdownInput, BreakdownOutput];
  readonly breakdownCases: readonly [BreakdownCasesInput, BreakdownCasesOutput];
};

/** The searches that workers know, by name. */
export const tasks: Tasks<SearchSignatures> = { breakdown, breakdownCases };
