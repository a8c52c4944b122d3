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
const turns = busyTurns();
// Whoever measures asks for the longest turn of the event loop since the last time.
process.on('message', () => process.send?.(turns.longest()));
process.send?.(`${url}/graphql`);
