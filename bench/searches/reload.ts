import { setTimeout } from 'node:timers/promises';
import { loadInThread } from '../../src/projection/load/loadInThread.ts';
import { bytesOf } from '../../src/projection/projection.ts';
import { freeUnused } from '../../src/thread/freeUnused.ts';
import { peerAddress } from '../peers/peerAddress.ts';

const RELOADS = 10;
const seconds: number[] = [];
const rssMb: number[] = [];
let held: unknown;
let arraysMb = 0;
for (let load = 0; load <= RELOADS; load += 1) {
  const started = performance.now();
  const data = await loadInThread(peerAddress());
  seconds.push((performance.now() - started) / 1000);
  // Built beside the old one, then in its place, as the server does.
  held = data;
  arraysMb = bytesOf(data) / 2 ** 20;
  await setTimeout(1_500);
  freeUnused();
  await setTimeout(500);
  rssMb.push(process.memoryUsage().rss / 2 ** 20);
}
process.send?.({ seconds, rssMb, arraysMb, kept: held !== undefined });
