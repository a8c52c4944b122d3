import { ExpectedError } from '../../errors.ts';
import type { Limits } from '../../limits.ts';

/** The bounds on an archive that is sent. */
export type UploadLimits = Pick<
  Limits,
  | 'uploadBytes'
  | 'uploadIdleMs'
  | 'uploadMs'
  | 'unpackedBytes'
  | 'unpackedEntries'
  | 'unpackedRatio'
  | 'unpackMs'
>;

/** The refusal of an archive that is, or becomes, too large. */
export const tooLarge = (what: string, limit: number, unit = 'bytes') =>
  new ExpectedError(
    'LIMIT_EXCEEDED',
    `${what} more than ${limit.toLocaleString('en')} ${unit}, the most that may be sent.`,
    'Bring it in with `wishlist import` on the server, or in several datasets.',
  );
