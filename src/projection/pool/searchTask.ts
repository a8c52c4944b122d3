import type { Budget } from '../budget.ts';
import type { Projection } from '../projection.ts';

/** A search: a pure function of the projection and an input that can be cloned. It spends its budget as it goes. */
type SearchTask<Input, Output> = (projection: Projection, input: Input, budget: Budget) => Output;

/** Inputs and outputs of tasks, by their names: `{ breakdown: [BreakdownInput, BreakdownOutput] }`. */
export type TaskSignatures = { readonly [name: string]: readonly [input: unknown, output: unknown] };

/** The tasks with these signatures. */
export type SearchTasks<S extends TaskSignatures> = {
  readonly [name in keyof S]: SearchTask<S[name][0], S[name][1]>;
};
