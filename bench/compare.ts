import { agree } from './agree.ts';
import { cypherAt } from './cypherAt.ts';
import { report } from './database.ts';
import { type Measured, measure } from './measure.ts';
import type { Options } from './options.ts';
import { barePeer, type Facts, type Peer, startPeer } from './peer.ts';
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
  { seconds, concurrency, varied }: Options,
): Promise<Comparison> {
  const driver = driverTo(address);
  const peers: Peer[] = [];
  try {
    const [found] = (await driver.executeQuery(cypherAt('facts'))).records;
    if (!found) throw new Error('The database holds no cases.');
    const facts: Facts = found.get('facts');
    const posts: string[] = found.get('posts');
    const others = (found.get('cases') as string[]).map((each, at) => ({
      ...facts,
      case: each,
      post: posts[at % posts.length],
    }));
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
      results.push(
        ...(await measure(
          scenario,
          asked,
          varied ? others : [facts],
          seconds,
          scenario.bound ? 1 : concurrency,
        )),
      );
    }
    return { cases: Number(facts.size), results };
  } finally {
    await Promise.all(peers.map((peer) => peer.close()));
    await driver.close();
  }
}
