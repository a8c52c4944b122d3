import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { ExpectedError } from '../../errors.ts';
import type { RedisClient } from './sharedCounts.ts';

/** Budget of each caller within a minute, in the cost of operations. */
export interface RateLimit {
  /** Takes a cost off the caller's budget; rejects with `RateLimited` if too little is left. */
  take(caller: string, cost: number): Promise<void>;
  left(caller: string): Promise<BudgetLeft>;
}

/** Rest of a caller's budget. */
export interface BudgetLeft {
  readonly perMinute: number;
  readonly left: number;
  /** Seconds until the whole budget is available again. */
  readonly seconds: number;
}

/** The caller's budget is used up; `seconds` until it is renewed. */
export class RateLimited extends ExpectedError {
  readonly seconds: number;

  constructor(limit: number, seconds: number) {
    super(
      'RATE_LIMITED',
      `The budget of ${limit.toLocaleString('en')} a minute is used up. With the header \`x-cost: 1\` an answer reports its cost.`,
      `Try again in ${seconds} s, or narrow the question: a smaller \`first\`, fewer nested levels.`,
      { retryable: true },
    );
    this.seconds = seconds;
  }
}

/**
 * Bounds what each caller spends within a minute, in the cost of operations: counted in Redis for all instances together where
 * there is one, and in this process where there is none or it does not answer.
 */
export function rateLimitOf(perMinute: number, redis?: RedisClient): RateLimit {
  const bounds = { points: perMinute, duration: 60 };
  const here = new RateLimiterMemory(bounds);
  const limiter = redis
    ? new RateLimiterRedis({
        ...bounds,
        storeClient: redis,
        useRedisPackage: true,
        keyPrefix: 'wishlist:cost',
        rejectIfRedisNotReady: true,
        insuranceLimiter: here,
      })
    : here;
  return {
    async left(caller) {
      const spent = await limiter.get(caller);
      return {
        perMinute,
        left: Math.max(0, spent?.remainingPoints ?? perMinute),
        seconds: Math.max(0, Math.ceil((spent?.msBeforeNext ?? 0) / 1000)),
      };
    },
    async take(caller, cost) {
      try {
        await limiter.consume(caller, Math.max(1, cost));
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw new RateLimited(perMinute, Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
      }
    },
  };
}
