import type { Facts, Peer } from './peer.ts';
import { quantilesOf } from './quantilesOf.ts';
import type { Scenario } from './scenario.ts';

/** Measurements of one peer in one scenario. */
export interface Measured {
  readonly scenario: string;
  readonly peer: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly perSecond: number;
}

const ROUNDS = 5;

/** Asks the peers in turn, round after round, so that what disturbs the machine disturbs them all. */
export async function measure(
  scenario: Scenario,
  peers: readonly Peer[],
  facts: Facts,
  seconds: number,
  concurrency: number,
): Promise<Measured[]> {
  const samples = peers.map(() => ({ times: [] as number[], elapsed: 0 }));
  const slice = (seconds * 1000) / ROUNDS;
  for (const peer of peers) await run(peer, scenario, facts, slice, concurrency);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, peer] of peers.entries()) {
      const sample = samples[index];
      if (!sample) continue;
      const { times, elapsed } = await run(peer, scenario, facts, slice, concurrency);
      sample.times.push(...times);
      sample.elapsed += elapsed;
    }
  }
  return peers.map(({ name }, index) => {
    const { times, elapsed } = samples[index] ?? { times: [], elapsed: 0 };
    const at = quantilesOf(times);
    return {
      scenario: scenario.name,
      peer: name,
      medianMs: at(0.5),
      p95Ms: at(0.95),
      perSecond: (times.length * 1000) / elapsed,
    };
  });
}

async function run(peer: Peer, scenario: Scenario, facts: Facts, forMs: number, concurrency: number) {
  const times: number[] = [];
  const started = performance.now();
  const askOn = async () => {
    do {
      const before = performance.now();
      await peer.ask(scenario, facts);
      times.push(performance.now() - before);
    } while (performance.now() - started < forMs);
  };
  await Promise.all(Array.from({ length: concurrency }, askOn));
  return { times, elapsed: performance.now() - started };
}
