import type { Budget } from '../budget.ts';
import type { Projection } from '../projection.ts';

/** A search: a pure function of the projection and of an input that can be cloned. It asks its budget as it goes. */
export type Task<Input, Output> = (projection: Projection, input: Input, budget: Budget) => Output;

/** What tasks take and give, by their names: `{ breakdown: [BreakdownInput, BreakdownOutput] }`. */
export type Signatures = { readonly [name: string]: readonly [input: unknown, output: unknown] };

/** The tasks with these signatures. */
export type Tasks<S extends Signatures> = { readonly [name in keyof S]: Task<S[name][0], S[name][1]> };
