import { performance } from 'node:perf_hooks';
import { NameIndex } from '../../src/names/match/nameIndex.ts';
import { manyOrganisations } from './manyOrganisations.ts';
import type { Pair } from './readTables.ts';

/** How long many names against many organisations take. */
export interface Many {
  readonly names: number;
  readonly organisations: number;
  readonly indexSeconds: number;
  readonly matchSeconds: number;
  readonly memoryMb: number;
}

const BOUND_SECONDS = 120;

/** Matches so many names with so many organisations: every other name is one that an organisation has, and the variants of the pairs stand between them. */
export function measureMany(pairs: readonly Pair[], names: number, organisations: number): Many {
  const records = manyOrganisations(organisations);
  const before = process.memoryUsage().heapUsed;
  const began = performance.now();
  const index = new NameIndex(records);
  const indexed = performance.now();
  const memoryMb = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  for (let at = 0; at < names; at += 1) {
    const record = records[(at * 7919) % records.length];
    const own = at % 4 === 0 ? (record?.nameZh ?? record?.name) : record?.name;
    const name = at % 2 === 0 ? own : pairs[at % pairs.length]?.query;
    index.match({ name: name ?? '' }, 3);
  }
  return {
    names,
    organisations: records.length,
    indexSeconds: (indexed - began) / 1_000,
    matchSeconds: (performance.now() - indexed) / 1_000,
    memoryMb,
  };
}

/** The time of many names as a line. */
export const manyLine = ({ names, organisations, indexSeconds, matchSeconds, memoryMb }: Many): string =>
  `${names} names against ${organisations} organisations: ${(indexSeconds + matchSeconds).toFixed(0)} s of one core ` +
  `(≤ ${BOUND_SECONDS} s), of which the index ${indexSeconds.toFixed(0)} s; ${((1_000 * matchSeconds) / names).toFixed(1)} ms a name, ${memoryMb.toFixed(0)} MB`;
