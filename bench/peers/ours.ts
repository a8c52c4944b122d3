import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import { Graph } from '../../src/graph/graph.ts';
import { serve } from '../../src/server/serve.ts';
import { busyTurns } from '../../tests/support/busyTurns.ts';
import { peerAddress } from './peerAddress.ts';

const { url } = await serve({
  graph: new Graph(peerAddress()),
  host: '127.0.0.1',
  port: 0,
  explain: false,
  limits: { timeoutMs: 120_000 },
  logger: pino({ level: 'warn' }),
});
// Once it is ready its projection counts.
while (!(await fetch(`${url}/readyz`)).ok) await setTimeout(200);
const turns = busyTurns();
// A collection of garbage can be asked for in contexts that begin after this flag.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Memory in use after a collection of garbage, in bytes: without what is only not collected yet. */
function memoryInUse(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

// Whoever measures asks for the longest turn of the event loop since the last time, or for the memory in use.
process.on('message', (asked) => process.send?.(asked === 'turn' ? turns.longest() : memoryInUse()));
process.send?.(`${url}/graphql`);
