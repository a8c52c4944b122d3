/** The reason for which a search ended before its answer was complete. */
export type StopReason = 'WORK' | 'TIME' | 'CANCELLED';

/** The work and time that a search may spend. A search asks before each batch of work, stops when refused, and says so in its answer. */
export interface Budget {
  /** Spends units of work, of about one case looked at each. Returns false if the search must stop. */
  spend(units: number): boolean;
  /** The reason for stopping; null as long as the search may go on. */
  readonly stopped: StopReason | null;
}

/** Limits of a budget. `deadline` is in the milliseconds of `now`; `cancelled` is called as often as `now`. */
interface BudgetLimits {
  readonly maxWork?: number;
  readonly deadline?: number;
  readonly now?: () => number;
  readonly cancelled?: () => boolean;
}

/** Units of work between two looks at the clock, which costs more than a case: about half a millisecond. */
const UNITS_BETWEEN_CHECKS = 50_000;

/** Creates a budget that ends at the limit of its work, at its deadline or when it is cancelled. Without limits it never ends. */
export function createBudget(limits: BudgetLimits = {}): Budget {
  const { maxWork = Number.POSITIVE_INFINITY, deadline = Number.POSITIVE_INFINITY } = limits;
  const now = limits.now ?? (() => 0);
  const cancelled = limits.cancelled ?? (() => false);
  let spent = 0;
  let nextCheck = 0;
  let stopped: StopReason | null = null;
  return {
    spend(units) {
      spent += units;
      if (stopped !== null) return false;
      if (spent > maxWork) stopped = 'WORK';
      else if (spent >= nextCheck) {
        nextCheck = spent + UNITS_BETWEEN_CHECKS;
        if (cancelled()) stopped = 'CANCELLED';
        else if (now() > deadline) stopped = 'TIME';
      }
      return stopped === null;
    },
    get stopped() {
      return stopped;
    },
  };
}
