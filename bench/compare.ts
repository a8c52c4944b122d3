import { agree } from './agree.ts';
import { cypherAt } from './cypherAt.ts';
import { report } from './database.ts';
import { type Measured, measure } from './measure.ts';
import type { Options } from './options.ts';
import { barePeer, type Peer, startPeer } from './peer.ts';
import { type DatabaseAddress, driverTo } from './peers/driverTo.ts';
import { readScenario, servers } from './scenario.ts';

/** Measurements over one database. */
export interface Comparison {
  readonly cases: number;
  readonly results: readonly Measured[];
}

/** Puts every scenario to its peers over one database. */
export async function compare(
  address: DatabaseAddress,
  names: readonly string[],
  { seconds, concurrency }: Options,
): Promise<Comparison> {
  const driver = driverTo(address);
  const peers: Peer[] = [];
  try {
    const facts = (await driver.executeQuery(cypherAt('facts'))).records[0]?.get('facts');
    if (!facts) throw new Error('The database holds no cases.');
    for (const server of servers) peers.push(await startPeer(server, address));
    peers.push(barePeer(driver));
    const results: Measured[] = [];
    for (const scenario of names.map(readScenario)) {
      const asked = peers.filter(
        ({ name }) =>
          name === 'bare' || servers.some((each) => each === name && scenario.operations.has(each)),
      );
      await agree(scenario, asked, facts);
      report(`${scenario.name}: ${asked.length} peers agree`);
      // Bounds are on how long one answer takes, which others at the same time would blur.
      results.push(...(await measure(scenario, asked, facts, seconds, scenario.bound ? 1 : concurrency)));
    }
    return { cases: facts.size, results };
  } finally {
    await Promise.all(peers.map((peer) => peer.close()));
    await driver.close();
  }
}
