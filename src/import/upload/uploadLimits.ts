import { ExpectedError } from '../../errors.ts';
import type { RequestLimits } from '../../limits.ts';

/** Limits on an uploaded archive. */
export type UploadLimits = Pick<
  RequestLimits,
  | 'uploadBytes'
  | 'uploadIdleMs'
  | 'uploadMs'
  | 'unpackedBytes'
  | 'unpackedEntries'
  | 'unpackedRatio'
  | 'unpackMs'
>;

/** Returns the error for an archive that exceeds a limit. */
export const tooLarge = (what: string, limit: number, unit = 'bytes') =>
  new ExpectedError(
    'LIMIT_EXCEEDED',
    `${what} more than ${limit.toLocaleString('en')} ${unit}, the limit.`,
    'Run `wishlist import` on the server, or split it into several datasets.',
  );
