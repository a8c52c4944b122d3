import type { Stage } from '../../generated/schema.ts';
import { storedEnums } from '../../model/values.ts';
import { type Budget, createBudget } from '../budget.ts';
import { type CasePage, type CasePageInput, casePage } from '../casePage.ts';
import { hasCase } from '../filter/masks/caseMask.ts';
import { type CaseSelection, selectCases } from '../filter/selectCases.ts';
import type { Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';

/** The stage that a case reached; null if no source says. */
export type StageOrNone = Stage | null;

/** The stages that lead on to one another. A case that came to an end may have done so after any of them. */
const course: readonly StageOrNone[] = storedEnums.Stage.filter((stage) => stage !== 'ENDED');

/** Returns a stage and those that come after it on the way to an agreement; null where nothing is said of what came before. */
export function reachedFrom(stage: StageOrNone): readonly StageOrNone[] | null {
  const at = course.indexOf(stage);
  return at < 0 ? null : course.slice(at);
}

export interface FunnelInput {
  readonly selection: CaseSelection;
}

export interface FunnelOutput {
  readonly caseTotal: number;
  readonly syntheticCount: number;
  /** Number of cases at each stage, in the order of the stages; those without one last. */
  readonly counts: readonly { readonly stage: StageOrNone; readonly caseCount: number }[];
}

/** Counts the cases that match by how far they went. */
export function funnel(
  projection: Projection,
  { selection }: FunnelInput,
  budget: Budget = createBudget(),
): FunnelOutput {
  const byStage = casesByStage(projection, selection, budget);
  const all = [...byStage.values()];
  return {
    caseTotal: all.reduce((sum, cases) => sum + cases.length, 0),
    syntheticCount: all.reduce(
      (sum, cases) => sum + cases.filter((number) => projection.isSynthetic(number)).length,
      0,
    ),
    counts: [...storedEnums.Stage, null].map((stage) => ({
      stage,
      caseCount: byStage.get(stage)?.length ?? 0,
    })),
  };
}

export interface FunnelCasesInput extends FunnelInput {
  /** The stages of each list of cases that is wanted. */
  readonly of: readonly (readonly StageOrNone[])[];
  readonly page: CasePageInput;
}

/** Returns a page of the cases that stand at some stages, for each list of stages: as many as `funnel` counted. */
export function funnelCases(
  projection: Projection,
  { selection, of, page }: FunnelCasesInput,
  budget: Budget = createBudget(),
): CasePage[] {
  const byStage = casesByStage(projection, selection, budget);
  return of.map((stages) => {
    const cases = stages.flatMap((stage) => byStage.get(stage) ?? []);
    return casePage(
      projection,
      cases.sort((one, other) => one - other),
      page,
    );
  });
}

function casesByStage(
  projection: Projection,
  selection: CaseSelection,
  budget: Budget,
): ReadonlyMap<string | null, number[]> {
  const { cases, stage } = projection.data;
  spendOrStop(budget, cases);
  const mask = selectCases(projection, selection);
  const byStage = new Map<string | null, number[]>();
  for (let number = 0; number < cases; number += 1) {
    if (mask !== null && !hasCase(mask, number)) continue;
    const value = stage.values[stage.codes[number] ?? 0] ?? null;
    const list = byStage.get(value) ?? [];
    byStage.set(value, list);
    list.push(number);
  }
  return byStage;
}
