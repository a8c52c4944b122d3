import { ExpectedError } from '../errors.ts';

const unavailable = new Set(['ServiceUnavailable', 'SessionExpired', 'ConnectionAcquisitionTimeout']);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Returns the expected error for a driver's error. An error that it does not know is a bug and is returned unchanged. */
export function databaseError(error: unknown): unknown {
  if (error instanceof ExpectedError) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : '';
  if (/TransactionTimedOut|TransactionTerminated|LockClientStopped|Transaction\.Terminated/.test(code)) {
    return new ExpectedError(
      'TIMEOUT',
      'The database stopped the statement because it ran longer than its time-out.',
      'Narrow the question: a narrower `where`, a smaller `first`, fewer nested levels.',
      { retryable: true, cause: error },
    );
  }
  if (/MemoryPoolOutOfMemory|OutOfMemory/.test(code)) {
    return new ExpectedError(
      'LIMIT_EXCEEDED',
      'The statement needed more memory than one statement may use.',
      'Narrow the question: a narrower `where`, a smaller `first`, fewer nested levels.',
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
      'Try again in a moment. If the problem persists, check that Neo4j runs at NEO4J_URI.',
      { retryable: true, cause: error },
    );
  }
  // Its disk is full or broken: from then on it begins no transaction until it is started again.
  if (/^Neo\.DatabaseError\.Transaction\./.test(code) || /needs to be restarted/.test(message)) {
    return new ExpectedError(
      'DATABASE_UNAVAILABLE',
      'Neo4j met a critical error, such as a full disk, and must be restarted.',
      'Check its log, free disk space if it is full, and restart it; committed data is kept. Then try again.',
      { retryable: true, cause: error },
    );
  }
  if (/no such fulltext schema index/i.test(message)) {
    return new ExpectedError(
      'NOT_READY',
      'The search index is still being built, because the first import is under way.',
      'Try again when `dataset.importing` is false. All other fields work in the meantime.',
      { retryable: true, cause: error },
    );
  }
  if (/^Neo\.TransientError\./.test(code)) {
    return new ExpectedError('NOT_READY', 'Neo4j could not run the statement at this time.', 'Try again.', {
      retryable: true,
      cause: error,
    });
  }
  return error;
}
