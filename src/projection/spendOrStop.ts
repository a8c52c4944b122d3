import { ExpectedError } from '../errors.ts';
import type { Budget } from './budget.ts';

/** Spends work of a search whose answer must be complete. Throws LIMIT_EXCEEDED or TIMEOUT if the budget refuses. */
export function spendOrStop(budget: Budget, units: number): void {
  if (budget.spend(units)) return;
  if (budget.stopped === 'WORK') {
    throw new ExpectedError(
      'LIMIT_EXCEEDED',
      'The search reached its limit of work.',
      'Narrow the search: a stricter `where`, fewer dimensions or fewer hops.',
    );
  }
  throw new ExpectedError(
    'TIMEOUT',
    budget.stopped === 'CANCELLED' ? 'The search was cancelled.' : 'The search reached its deadline.',
    'Narrow the search: a stricter `where`, fewer dimensions or fewer hops.',
    { retryable: true },
  );
}
