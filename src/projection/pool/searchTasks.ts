import { type BreakdownInput, type BreakdownOutput, breakdown } from '../breakdown/breakdown.ts';
import {
  type BreakdownCasesInput,
  type BreakdownCasesOutput,
  breakdownCases,
} from '../breakdown/breakdownCases.ts';
import type { CasePage } from '../casePage.ts';
import type { CutAnswer, CutQuestion } from '../cut/cutAnswer.ts';
import { minimumCut } from '../cut/minimumCut.ts';
import { type FragilityInput, type FragilityOutput, fragility } from '../fragility/fragility.ts';
import { type FragilityCasesInput, fragilityCases } from '../fragility/fragilityCases.ts';
import {
  type FunnelCasesInput,
  type FunnelInput,
  type FunnelOutput,
  funnel,
  funnelCases,
} from '../funnel/funnel.ts';
import { type NetworkInput, type NetworkOutput, rankNetwork } from '../network/rankNetwork.ts';
import { type HopCasesQuestion, hopCases } from '../paths/hopCases.ts';
import type { PathAnswer, PathDescription } from '../paths/pathAnswer.ts';
import { type PathQuestion, searchPaths } from '../paths/searchPaths.ts';
import { type ReachInput, type ReachOutput, reach } from '../reach/reach.ts';
import { type ReachPathsQuestion, reachPaths } from '../reach/reachPaths.ts';
import { type FoundRemovals, removalPlan } from '../removal/removalPlan.ts';
import type { RemovalPlanInput } from '../removal/removalQuestion.ts';
import {
  type SignificanceInput,
  type SignificanceOutput,
  significance,
} from '../significance/significance.ts';
import { comparePairs } from '../whatIf/comparePairs.ts';
import type { ComparedPairs, ComparePairsInput } from '../whatIf/pairComparison.ts';
import { type ComparedPost, type SimilarPostsInput, similarPosts } from '../whatIf/similarPosts.ts';
import { type WhatIfInput, type WhatIfOutput, whatIf } from '../whatIf/whatIf.ts';
import { type WhatIfCasesInput, whatIfCases } from '../whatIf/whatIfCases.ts';
import type { SearchTasks } from './searchTask.ts';

/** Input and output of each search. */
export type SearchSignatures = {
  readonly breakdown: readonly [BreakdownInput, BreakdownOutput];
  readonly breakdownCases: readonly [BreakdownCasesInput, BreakdownCasesOutput];
  readonly comparePairs: readonly [ComparePairsInput, ComparedPairs];
  readonly cut: readonly [CutQuestion, CutAnswer];
  readonly fragility: readonly [FragilityInput, FragilityOutput];
  readonly fragilityCases: readonly [FragilityCasesInput, CasePage[]];
  readonly funnel: readonly [FunnelInput, FunnelOutput];
  readonly funnelCases: readonly [FunnelCasesInput, CasePage[]];
  readonly hopCases: readonly [HopCasesQuestion, number[][]];
  readonly network: readonly [NetworkInput, NetworkOutput];
  readonly paths: readonly [PathQuestion, PathAnswer];
  readonly reach: readonly [ReachInput, ReachOutput];
  readonly reachPaths: readonly [ReachPathsQuestion, PathDescription[]];
  readonly removalPlan: readonly [RemovalPlanInput, FoundRemovals];
  readonly significance: readonly [SignificanceInput, SignificanceOutput];
  readonly similarPosts: readonly [SimilarPostsInput, ComparedPost[][]];
  readonly whatIf: readonly [WhatIfInput, WhatIfOutput];
  readonly whatIfCases: readonly [WhatIfCasesInput, CasePage[]];
};

/** The searches that workers run, by name. */
export const searchTasks: SearchTasks<SearchSignatures> = {
  breakdown,
  breakdownCases,
  comparePairs,
  cut: minimumCut,
  fragility,
  fragilityCases,
  funnel,
  funnelCases,
  hopCases,
  network: rankNetwork,
  paths: searchPaths,
  reach,
  reachPaths,
  removalPlan,
  significance,
  similarPosts,
  whatIf,
  whatIfCases,
};
