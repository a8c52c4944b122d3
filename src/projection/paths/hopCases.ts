import type { Budget } from '../budget.ts';
import { CaseGraph } from '../caseGraph/caseGraph.ts';
import { pairCases } from '../caseGraph/pairCases.ts';
import { selectCases } from '../filter/selectCases.ts';
import type { Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import { pathInput } from './pathInput.ts';
import type { PathQuestion } from './searchPaths.ts';

/** Asks for cases of some hops of an answer: `first` of each, after the first `offset`. */
export interface HopCasesQuestion {
  readonly question: PathQuestion;
  readonly hops: readonly { readonly from: number; readonly to: number; readonly assigned: number }[];
  readonly offset: number;
  readonly first: number;
}

/** Returns the cases of each hop in the order of `PathHop.cases`: the assigned one first, then the others, strongest first. */
export function hopCases(
  projection: Projection,
  { question, hops, offset, first }: HopCasesQuestion,
  budget: Budget,
): number[][] {
  const { selection, ...asked } = question;
  const input = pathInput({ ...asked, caseMask: selectCases(projection, selection) });
  const caseGraph = new CaseGraph(projection.data, input);
  return hops.map(({ from, to, assigned }) => {
    spendOrStop(budget, Math.min(caseGraph.degree(from), caseGraph.degree(to)));
    const others = pairCases(caseGraph, from, to).map(({ caseNumber }) => caseNumber);
    return [assigned, ...others.filter((number) => number !== assigned)].slice(offset, offset + first);
  });
}
