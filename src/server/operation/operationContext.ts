import type { RequestBudget } from '../request/requestBudget.ts';
import type { RequestNotes } from '../request/requestNotes.ts';

/** Context of an operation, beside its text. */
export interface OperationContext {
  readonly notes: RequestNotes;
  /** Name under which cost is counted: that of the caller if it is known, else the address that the request comes from. */
  readonly caller: string;
  readonly budget: RequestBudget;
  /** True if the caller asked to see the statements (`x-explain: 1`). */
  readonly explain: boolean;
  /** True if the caller asked for the cost of the operation (`x-cost: 1`). */
  readonly tellCost: boolean;
  /** True of an operation that this program wrote: it is always known. */
  readonly isOurs: boolean;
}
