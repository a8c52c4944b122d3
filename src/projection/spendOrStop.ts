import { ExpectedError } from '../errors.ts';
import type { Budget } from './budget.ts';

/** Spends work, or ends a search whose answer would not be whole. */
export function spendOrStop(budget: Budget, units: number): void {
  if (budget.spend(units)) return;
  if (budget.stopped === 'WORK') {
    throw new ExpectedError(
      'LIMIT_EXCEEDED',
      'The search came to the limit of its work.',
      'Ask for less: a narrower `where`, fewer dimensions, fewer hops.',
    );
  }
  throw new ExpectedError(
    'TIMEOUT',
    budget.stopped === 'CANCELLED' ? 'The search was cancelled.' : 'The search came to its deadline.',
    'Ask for less: a narrower `where`, fewer dimensions, fewer hops.',
    { retryable: true },
  );
}
