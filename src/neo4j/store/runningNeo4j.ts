import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphAddress } from '../../graph/graph.ts';
import { isHeld, readLock } from './lock.ts';
import { keptPassword } from './password.ts';
import { storeAt } from './store.ts';

/** Local Neo4j that another process of this program runs. */
export interface RunningNeo4j {
  readonly store: string;
  readonly who: string;
  readonly address: GraphAddress;
}

/** Returns every Neo4j in the program's home that another process of this program runs. */
export function runningNeo4js(home: string): RunningNeo4j[] {
  const folder = join(home, 'stores');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const store = storeAt(home, name);
      const lock = readLock(store.lockFile);
      const password = keptPassword(store);
      if (!lock?.uri || !isHeld(lock) || password === undefined) return [];
      const who = `${lock.who} (process ${lock.owner.pid})`;
      return [{ store: name, who, address: { uri: lock.uri, username: 'neo4j', password } }];
    });
}
