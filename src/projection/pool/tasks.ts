import { type BreakdownInput, type BreakdownOutput, breakdown } from '../breakdown/breakdown.ts';
import {
  type BreakdownCasesInput,
  type BreakdownCasesOutput,
  breakdownCases,
} from '../breakdown/breakdownCases.ts';
import type { CutAnswer, CutQuestion } from '../cut/cutAnswer.ts';
import { minimumCut } from '../cut/minimumCut.ts';
import { type HopCasesQuestion, hopCases } from '../paths/hopCases.ts';
import type { PathAnswer } from '../paths/pathAnswer.ts';
import { type PathQuestion, searchPaths } from '../paths/searchPaths.ts';
import { type ReachInput, type ReachOutput, reach } from '../reach/reach.ts';
import type { Tasks } from './task.ts';

/** What each search takes and gives. */
export type SearchSignatures = {
  readonly breakdown: readonly [BreakdownInput, BreakdownOutput];
  readonly breakdownCases: readonly [BreakdownCasesInput, BreakdownCasesOutput];
  readonly cut: readonly [CutQuestion, CutAnswer];
  readonly hopCases: readonly [HopCasesQuestion, number[][]];
  readonly paths: readonly [PathQuestion, PathAnswer];
  readonly reach: readonly [ReachInput, ReachOutput];
};

/** The searches that workers know, by name. */
export const tasks: Tasks<SearchSignatures> = {
  breakdown,
  breakdownCases,
  cut: minimumCut,
  hopCases,
  paths: searchPaths,
  reach,
};
