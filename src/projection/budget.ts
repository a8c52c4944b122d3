/** Why a search ended before its answer was whole. */
export type StopReason = 'WORK' | 'TIME' | 'CANCELLED';

/** What a search may spend. It asks before every stretch of work, gives up when refused, and says so in its answer. */
export interface Budget {
  /** Counts units of work (about one case looked at each); false means: stop now. */
  spend(units: number): boolean;
  /** Why it refused; null while it has not. */
  readonly stopped: StopReason | null;
}

/** `deadline` is in the milliseconds of `now`; `cancelled` is asked as often as the clock is. */
export interface BudgetLimits {
  readonly maxWork?: number;
  readonly deadline?: number;
  readonly now?: () => number;
  readonly cancelled?: () => boolean;
}

/** Asking the clock costs more than looking at a case, so it is asked once in so many units: about every half millisecond. */
const UNITS_BETWEEN_CHECKS = 50_000;

/** A budget that ends with its work, its time or its caller; without limits it never does. */
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
