import { pino } from 'pino';
import { Graph } from '../../src/graph/connect.ts';
import { serve } from '../../src/server/serve.ts';
import { peerAddress } from './peerAddress.ts';

const { url } = await serve({
  graph: new Graph(peerAddress()),
  host: '127.0.0.1',
  port: 0,
  explain: false,
  limits: { timeoutMs: 120_000 },
  logger: pino({ level: 'warn' }),
});
process.send?.(`${url}/graphql`);
