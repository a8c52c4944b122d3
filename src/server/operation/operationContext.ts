import type { RequestBudget } from '../request/requestBudget.ts';
import type { RequestNotes } from '../request/requestNotes.ts';

/** What an operation is answered with, beside its text. */
export interface OperationContext {
  readonly notes: RequestNotes;
  /** The name that what is spent is counted under: of who asks where that is known, else the address that it comes from. */
  readonly caller: string;
  readonly budget: RequestBudget;
  /** Whether the caller asked to see the statements (`x-explain: 1`). */
  readonly explain: boolean;
  /** Whether the caller asked what the operation may cost (`x-cost: 1`). */
  readonly tellCost: boolean;
}
