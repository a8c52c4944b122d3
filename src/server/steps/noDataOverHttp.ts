import type { RequestHandler } from 'express';
import { ExpectedError } from '../../errors.ts';

/** Refuses data on a server that takes none, and says how to bring it in. */
export const noDataOverHttp: RequestHandler = () => {
  throw new ExpectedError(
    'FORBIDDEN',
    'This server accepts no data over HTTP.',
    'Use `wishlist import`. Where keys or tokens are configured, callers with the scope import may send data.',
  );
};
