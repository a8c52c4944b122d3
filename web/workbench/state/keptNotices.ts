import type { DBSchema } from 'idb';
import { browserDatabase } from './browserDatabase.ts';
import type { ReadNotice } from './readNotice.ts';

interface Store extends DBSchema {
  notices: { key: string; value: { readonly key: string; readonly notices: readonly ReadNotice[] } };
}

const database = browserDatabase<Store>('wishlist-graph-notices', (created) => {
  created.createObjectStore('notices', { keyPath: 'key' });
});

const KEY = 'latest';

/** Keeps the notices with their corrections; rejects where the browser refuses to write. */
export async function keepNotices(notices: readonly ReadNotice[]): Promise<void> {
  const transaction = (await database()).transaction('notices', 'readwrite');
  const put =
    notices.length > 0 ? transaction.store.put({ key: KEY, notices }) : transaction.store.delete(KEY);
  transaction.commit();
  await Promise.all([put, transaction.done]);
}

/** The notices that were kept; none where another version of the page kept them in another form. */
export async function readKeptNotices(): Promise<readonly ReadNotice[]> {
  const kept = await (await database()).get('notices', KEY);
  const notices = kept?.notices ?? [];
  return notices.filter(({ proposal }) => proposal?.form === 'wishlist-proposal/1');
}
