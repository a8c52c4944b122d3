import { ExpectedError } from '../errors.ts';

const unavailable = new Set(['ServiceUnavailable', 'SessionExpired', 'ConnectionAcquisitionTimeout']);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The one place that turns a driver's error into one of ours; what it does not know is a bug and passes unchanged. */
export function databaseError(error: unknown): unknown {
  if (error instanceof ExpectedError) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : '';
  if (/TransactionTimedOut|TransactionTerminated|LockClientStopped|Transaction\.Terminated/.test(code)) {
    return new ExpectedError(
      'TIMEOUT',
      'The database stopped the statement because it ran longer than its time-out.',
      'Ask for less: a narrower `where`, a smaller `first`, fewer nested levels.',
      { retryable: true, cause: error },
    );
  }
  if (/MemoryPoolOutOfMemory|OutOfMemory/.test(code)) {
    return new ExpectedError(
      'LIMIT_EXCEEDED',
      'The statement needed more memory than one statement may use.',
      'Ask for less: a narrower `where`, a smaller `first`, fewer nested levels.',
      { cause: error },
    );
  }
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/.test(code)) {
    return new ExpectedError(
      'DATABASE_UNAVAILABLE',
      'Neo4j refused the user name or password.',
      'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
      { cause: error },
    );
  }
  if (
    unavailable.has(code) ||
    /acquisition timed out|Pool is closed|Failed to connect|ECONNREFUSED|DatabaseUnavailable/.test(
      `${code} ${message}`,
    )
  ) {
    return new ExpectedError(
      'DATABASE_UNAVAILABLE',
      'Neo4j does not answer.',
      'Wait a moment and ask again; if it lasts, see that Neo4j runs at NEO4J_URI.',
      { retryable: true, cause: error },
    );
  }
  // Its disk is full or broken: from then on it begins no transaction until it is started again.
  if (/^Neo\.DatabaseError\.Transaction\./.test(code) || /needs to be restarted/.test(message)) {
    return new ExpectedError(
      'DATABASE_UNAVAILABLE',
      'Neo4j met a critical error, such as a full disk, and must be started again.',
      'Look into its log, make room, and start it again: what it committed is kept. Then ask again.',
      { retryable: true, cause: error },
    );
  }
  if (/no such fulltext schema index/i.test(message)) {
    return new ExpectedError(
      'NOT_READY',
      'The index of names is being made: a first import is under way.',
      'Ask again when `dataset.importing` is false. All other fields work meanwhile.',
      { retryable: true, cause: error },
    );
  }
  if (/^Neo\.TransientError\./.test(code)) {
    return new ExpectedError('NOT_READY', 'Neo4j could not run the statement just now.', 'Ask again.', {
      retryable: true,
      cause: error,
    });
  }
  return error;
}
