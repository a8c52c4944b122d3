import { ExpectedError } from '../../errors.ts';
import type { Lock } from './lock.ts';
import type { Store } from './store.ts';

/** Returns the error for a start on a store that is in use: it names the owner and its address. */
export function storeInUse(store: Store, { who, owner, url, uri }: Lock): ExpectedError {
  const answers = url
    ? `it answers at ${url}`
    : uri
      ? 'it is still starting or loads data'
      : 'it is just starting';
  return new ExpectedError(
    'DATABASE_UNAVAILABLE',
    `The store "${store.name}" is in use by ${who} (process ${owner.pid}); ${answers}.`,
    `Use it, or stop it first (Ctrl-C in its terminal, or: kill ${owner.pid}). Another dataset can run beside it: npm start -- --data data/documented`,
  );
}
