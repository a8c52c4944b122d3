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

/** Values to ask with, one after another and again from the first. */
type NextFacts = () => Facts;

const inTurn = (facts: readonly Facts[]): NextFacts => {
  let at = 0;
  return () => {
    at = (at + 1) % facts.length;
    return facts[at] ?? {};
  };
};

/** Asks the peers in turn, round after round, so that what disturbs the machine disturbs them all. */
export async function measure(
  scenario: Scenario,
  peers: readonly Peer[],
  facts: readonly Facts[],
  seconds: number,
  concurrency: number,
): Promise<Measured[]> {
  const samples = peers.map((peer) => ({ peer, next: inTurn(facts), times: [] as number[], elapsed: 0 }));
  const slice = (seconds * 1000) / ROUNDS;
  for (const { peer, next } of samples) await run(peer, scenario, next, slice, concurrency);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const sample of samples) {
      const { times, elapsed } = await run(sample.peer, scenario, sample.next, slice, concurrency);
      sample.times.push(...times);
      sample.elapsed += elapsed;
    }
  }
  return samples.map(({ peer, times, elapsed }) => {
    const at = quantilesOf(times);
    return {
      scenario: scenario.name,
      peer: peer.name,
      medianMs: at(0.5),
      p95Ms: at(0.95),
      perSecond: (times.length * 1000) / elapsed,
    };
  });
}

async function run(peer: Peer, scenario: Scenario, next: NextFacts, forMs: number, concurrency: number) {
  const times: number[] = [];
  const started = performance.now();
  const askOn = async () => {
    do {
      const before = performance.now();
      await peer.ask(scenario, next());
      times.push(performance.now() - before);
    } while (performance.now() - started < forMs);
  };
  await Promise.all(Array.from({ length: concurrency }, askOn));
  return { times, elapsed: performance.now() - started };
}
