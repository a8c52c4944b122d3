import { createClient } from '@redis/client';
import { ExpectedError } from '../../errors.ts';

/** The Redis in which several instances count together. */
export type RedisClient = ReturnType<typeof client>;

/** An open connection to that Redis. */
export interface SharedCounts {
  readonly redis: RedisClient;
  close(): void;
}

/** Milliseconds that a request waits for Redis before it is counted in this process alone. */
const PATIENCE_MS = 500;

const client = (url: string) =>
  createClient({
    url,
    // A request does not wait for Redis to come back.
    disableOfflineQueue: true,
    commandOptions: { timeout: PATIENCE_MS },
    socket: { connectTimeout: 5_000, reconnectStrategy: (tries) => Math.min(5_000, 100 * 2 ** tries) },
  });

/**
 * Connects to Redis; rejects where nothing answers there. `report` is called once when the connection is lost and once when it is
 * back; in between, connecting is retried.
 */
export async function openSharedCounts(
  url: string,
  report: (state: 'lost' | 'back', reason?: string) => void,
): Promise<SharedCounts> {
  const redis = client(url);
  let lost = false;
  let started = false;
  const first = new Promise<never>((_, reject) => {
    redis.on('error', (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      if (!started) return reject(unreachable(reason));
      if (!lost) report('lost', reason);
      lost = true;
    });
  });
  redis.on('ready', () => {
    if (lost) report('back');
    lost = false;
  });
  try {
    await Promise.race([redis.connect(), first]);
    started = true;
    // An open connection must not keep the process alive.
    redis.unref();
  } catch (error) {
    redis.destroy();
    throw error;
  }
  return { redis, close: () => redis.destroy() };
}

const unreachable = (reason: string) =>
  new ExpectedError(
    'NOT_READY',
    `The Redis of WISHLIST_REDIS_URL does not answer: ${reason}`,
    'Start it, correct the address, or remove WISHLIST_REDIS_URL: then each instance counts for itself.',
    { retryable: true },
  );
