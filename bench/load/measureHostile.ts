import type { LongestTurn } from '../../tests/support/busyTurns.ts';
import { exhaustingRequests } from '../../tests/support/exhausting.ts';
import { sendFrom } from '../../tests/support/sendFrom.ts';
import { type Asked, askOurs, searchable } from '../peer.ts';
import type { DatabaseAddress } from '../peers/driverTo.ts';
import { quantilesOf } from '../quantilesOf.ts';
import { table } from '../table.ts';

/** Measurements of a reader, alone or beside sixty hostile requests. */
export interface Read {
  readonly beside: string;
  readonly lookups: number;
  readonly medianMs: number;
  readonly slowestMs: number;
  readonly failed: number;
  /** Connections to Neo4j in use 2 s after the last of the hostile requests had ended. */
  readonly connections: number;
  /** The longest turn of the server's event loop meanwhile. */
  readonly turn: LongestTurn;
}

const lookup = {
  name: 'a look-up',
  method: 'POST' as const,
  path: '/graphql',
  body: JSON.stringify({ query: '{ dataset { revision } posts(first: 3) { nodes { id name } } }' }),
};

/** Has a reader look something up again and again: first alone, then beside sixty requests that are made to exhaust. */
export async function measureHostile(address: DatabaseAddress): Promise<Read[]> {
  const server = await askOurs(address);
  try {
    await searchable(server);
    const url = server.url.replace(/\/graphql$/, '');
    const read = (forMs: number) => sendFrom({ url, requests: [lookup], everyMs: 20, forMs });
    await read(2_000);
    await server.longestTurn();
    const alone = await readOf('nobody', await read(5_000), await inUse(server), server);
    const reading = read(20_000);
    await sendFrom({ url, requests: exhaustingRequests() });
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const connections = await inUse(server);
    return [alone, await readOf('60 hostile requests', await reading, connections, server)];
  } finally {
    await server.close();
  }
}

async function readOf(
  beside: string,
  sent: readonly { status: number; ms: number }[],
  connections: number,
  server: Asked,
): Promise<Read> {
  const at = quantilesOf(sent.map(({ ms }) => ms));
  return {
    beside,
    lookups: sent.length,
    medianMs: at(0.5),
    slowestMs: at(1),
    failed: sent.filter(({ status }) => status !== 200).length,
    connections,
    turn: await server.longestTurn(),
  };
}

const inUse = (server: Asked) => server.metric('wishlist_connections_in_use');

/** Formats the measurements as a table. */
export const hostileTable = (reads: readonly Read[]): string =>
  table([
    [
      'hostile',
      'beside',
      'look-ups',
      'median ms',
      'slowest ms',
      'failed',
      'connections after 2 s',
      'longest turn ms',
      'of processor ms',
    ],
    ...reads.map(({ beside, lookups, medianMs, slowestMs, failed, connections, turn }) => [
      '',
      beside,
      String(lookups),
      medianMs.toFixed(1),
      slowestMs.toFixed(1),
      String(failed),
      String(connections),
      turn.wallMs.toFixed(0),
      turn.processorMs.toFixed(0),
    ]),
  ]);
