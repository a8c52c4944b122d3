import { isDeepStrictEqual } from 'node:util';
import type { Facts, Peer } from './peer.ts';
import type { Scenario } from './scenario.ts';

/** Asserts that all peers return the same answer, and that it is not empty: otherwise there is nothing to compare. */
export async function agree(scenario: Scenario, peers: readonly Peer[], facts: Facts): Promise<void> {
  const answers = await Promise.all(peers.map((peer) => peer.rows(scenario, facts)));
  const [first = []] = answers;
  if (first.length === 0) throw new Error(`${scenario.name}: nothing was found.`);
  // An order that the question does not ask for is not compared.
  const ordered = scenario.statement.includes('ORDER BY');
  for (const [index, answer] of answers.entries()) {
    if (isDeepStrictEqual(ordered ? first : sorted(first), ordered ? answer : sorted(answer))) continue;
    const where = first.findIndex((row, at) => !isDeepStrictEqual(row, answer[at]));
    throw new Error(
      `${scenario.name}: ${peers[0]?.name} and ${peers[index]?.name} differ (${first.length} and ${answer.length} rows), first in row ${where}:
${JSON.stringify(first[where])}
${JSON.stringify(answer[where])}`,
    );
  }
}

const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
