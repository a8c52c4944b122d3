import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { report } from '../database.ts';
import type { DatabaseAddress } from '../peers/driverTo.ts';
import { table } from '../table.ts';

/** The first load of the projection and ten more, then loads after imports of a few cases and their undoings, in a process of its own. */
export interface Loads {
  readonly seconds: readonly number[];
  readonly afterFew: readonly number[];
  readonly rssMb: readonly number[];
  readonly arraysMb: number;
}

/** Loads the projection eleven times over, then after small imports, and returns how long it took and what memory stayed. */
export async function measureLoads(address: DatabaseAddress): Promise<Loads> {
  report('projection: eleven loads, and ten after small imports');
  const file = fileURLToPath(new URL('./reload.ts', import.meta.url));
  const child = fork(file, [JSON.stringify(address)], { execArgv: ['--import', 'tsx'] });
  const failed = once(child, 'exit').then(() => {
    throw new Error('The process that loads the projection ended early.');
  });
  const [loads] = await Promise.race([once(child, 'message'), failed]);
  await failed.catch(() => undefined);
  return loads;
}

/** The loads as a table. */
export function loadTable({ seconds, afterFew, rssMb, arraysMb }: Loads): string {
  return table([
    [
      'projection',
      '',
      'first s',
      'median s',
      'after a few cases s',
      'arrays MB',
      'process MB after 1',
      'after 11',
    ],
    [
      'load',
      'ours',
      (seconds[0] ?? 0).toFixed(1),
      medianOf(seconds).toFixed(1),
      medianOf(afterFew).toFixed(2),
      arraysMb.toFixed(0),
      (rssMb[0] ?? 0).toFixed(0),
      (rssMb.at(-1) ?? 0).toFixed(0),
    ],
  ]);
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
