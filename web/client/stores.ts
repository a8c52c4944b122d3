import { sendData } from './intake.ts';
import { keyHeader } from './key.ts';

/** The name of the store that is served, where the page may ask for another; null elsewhere, and before the token was given. */
export async function readStore(signal?: AbortSignal): Promise<string | null> {
  const headers = keyHeader();
  if (!headers.authorization) return null;
  const response = await fetch('/store', { headers: { ...headers }, ...(signal ? { signal } : {}) });
  return response.ok ? (await response.json()).store : null;
}

/** Asks the server to serve another store at the same address. */
export async function openStore(store: string): Promise<void> {
  await sendData('/store', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ store }),
  });
}

/** Milliseconds between two looks, and in all. */
const EVERY_MS = 1_000;
const MOST_MS = 300_000;

/** Resolves once a store is served; to false where it takes too long. */
export async function storeIsServed(store: string): Promise<boolean> {
  for (const end = performance.now() + MOST_MS; performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    // While one server ends and the other starts, nobody answers.
    if ((await readStore().catch(() => null)) === store) return true;
  }
  return false;
}
