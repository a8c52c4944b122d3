import { createWriteStream } from 'node:fs';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { badInput, ExpectedError } from '../../errors.ts';
import type { UploadLimits } from './uploadLimits.ts';
import { tooLarge } from './uploadLimits.ts';

/** Words of messages for what is received, and the way to send it. */
export interface ReceivedWords {
  readonly what: string;
  readonly hint: string;
}

/** Receives an archive, or what `words` name, into a file. Rejects if it is larger than allowed, pauses for too long, or takes too long in all. */
export async function receive(
  archive: Readable,
  file: string,
  limits: UploadLimits,
  { what, hint }: ReceivedWords = { what: 'archive', hint: UPLOAD_HINT },
): Promise<void> {
  const { uploadBytes, uploadIdleMs, uploadMs } = limits;
  let received = 0;
  const cut = new AbortController();
  const idle = setTimeout(() => cut.abort(tooSlow('No data arrived for', uploadIdleMs)), uploadIdleMs);
  const whole = setTimeout(() => cut.abort(tooSlow(`The ${what} did not arrive within`, uploadMs)), uploadMs);
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      idle.refresh();
      received += chunk.length;
      if (received > uploadBytes) done(tooLarge(`The ${what} has`, uploadBytes));
      else done(null, chunk);
    },
  });
  try {
    await pipeline(archive, counted, createWriteStream(file), { signal: cut.signal });
  } catch (error) {
    if (cut.signal.aborted) throw cut.signal.reason;
    if (error instanceof ExpectedError) throw error;
    throw badInput(`The upload ended before the ${what} was complete.`, 'Send it again.');
  } finally {
    clearTimeout(idle);
    clearTimeout(whole);
  }
  if (received === 0) throw badInput('The body is empty.', hint);
}

export const UPLOAD_HINT = 'Send `tar -czf - dataset` with the header `content-type: application/gzip`.';

const tooSlow = (what: string, ms: number) =>
  new ExpectedError(
    'TIMEOUT',
    `${what} ${ms / 1_000} s, the limit.`,
    'Send it again over a faster connection, or run `wishlist import` on the server.',
    { retryable: true },
  );
