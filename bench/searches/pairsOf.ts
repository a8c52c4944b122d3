import type { Driver } from 'neo4j-driver';
import { cypherAt } from '../cypherAt.ts';

export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Two hundred pairs, always the same over one dataset: hubs, leaves, entities in between, and targets that no company meets. */
export async function pairsOf(driver: Driver): Promise<Pair[]> {
  const record = (await driver.executeQuery(cypherAt('searches/pairs'))).records[0];
  const ids = (name: string): string[] => record?.get(name) ?? [];
  const [hubs, leaves, others, apart] = ['hubs', 'leaves', 'others', 'apart'].map(ids);
  const join = (from: string[] = [], to: string[] = [], count: number, step: number): Pair[] =>
    Array.from({ length: count }, (_, index) => ({
      from: from[index % from.length] ?? '',
      to: to[(index * step + 7) % to.length] ?? '',
    }));
  const pairs = [
    ...join(hubs, hubs, 40, 3),
    ...join(hubs, leaves, 40, 1),
    ...join(leaves, leaves, 40, 3),
    ...join(others, leaves, 20, 1),
    ...join(others, others, 40, 3),
    ...join(leaves, apart, 20, 1),
  ];
  return pairs.filter(({ from, to }) => from !== '' && to !== '' && from !== to);
}
