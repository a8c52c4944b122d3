import type { GraphAddress } from '../graph/connect.ts';
import { isHeld, readLock } from './lock.ts';
import { keptPassword } from './password.ts';
import { storeAt } from './store.ts';

/** The address of a store's Neo4j where another process of ours runs it now. */
export function runningNeo4j(home: string, name: string): GraphAddress | undefined {
  const store = storeAt(home, name);
  const lock = readLock(store.lockFile);
  const password = keptPassword(store);
  if (!lock?.uri || !isHeld(lock) || password === undefined) return undefined;
  return { uri: lock.uri, username: 'neo4j', password };
}
