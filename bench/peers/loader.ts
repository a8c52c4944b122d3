import DataLoader from 'dataloader';
import type { Driver } from 'neo4j-driver';
import { cypherAt } from '../cypherAt.ts';

/** A record as a statement gave it. */
export interface Item {
  readonly id: string;
}

/** A loader that asks for all the keys of a tick in one statement, which returns `key` and `value`. */
export function loader(driver: Driver, name: string, parameters: object = {}): DataLoader<string, Item[]> {
  const text = cypherAt(`batched/${name}`);
  return new DataLoader<string, Item[]>(async (keys) => {
    const { records } = await driver.executeQuery(text, { ...parameters, keys }, { routing: 'READ' });
    const found = new Map<string, Item[]>();
    for (const record of records) {
      const list = found.get(record.get('key')) ?? [];
      list.push(record.get('value'));
      found.set(record.get('key'), list);
    }
    return keys.map((key) => found.get(key) ?? []);
  });
}
