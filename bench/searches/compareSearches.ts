import type { Driver } from 'neo4j-driver';
import { cypherAt } from '../cypherAt.ts';
import { report } from '../database.ts';
import { type Asked, askOurs, searchable } from '../peer.ts';
import { type DatabaseAddress, driverTo } from '../peers/driverTo.ts';
import { quantilesOf } from '../quantilesOf.ts';
import { table } from '../table.ts';
import { type Pair, pairsOf } from './pairsOf.ts';

/** Durations of a number of questions, in milliseconds. */
export interface Times {
  readonly scenario: string;
  readonly peer: string;
  readonly asked: number;
  readonly answered: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly bound: string;
}

const neo4jLimitMs = 10_000;
/** Neo4j gets every tenth pair: each may take its ten seconds. */
const EVERY_NTH = 10;

const pathsOperation = `query ($from: ID!, $to: ID!, $maxHops: Int!, $first: Int = 5) {
  paths(from: $from, to: $to, maxHops: $maxHops, first: $first) { complete paths { strength hops { from { id } to { id } strength } } }
}`;
const breakdownOperation =
  '{ breakdown(by: [POST, AREA], first: 25) { totalCount nodes { caseCount keys { node { id } } } } }';
/** Each masks every report in turn: to be held against one breakdown, which counts the record once. */
const fragilityOperations = {
  'what a share rests on':
    '{ fragility(of: { share: { where: { post: { eq: "post/houston" } } } }) { complete changes { totalCount } } }',
  'what a rank rests on':
    '{ fragility(of: { rank: { entity: "post/houston" } }) { complete changes { totalCount } } }',
  'what a weak count rests on':
    '{ fragility(of: { count: { where: { confidence: { lte: 0.4 } } } }) { complete changes { totalCount } } }',
};
const LOOKUP_OPERATION = '{ post(id: "post/houston") { id name caseCount } }';

/** Searches through GraphQL beside what Neo4j itself offers, and lookups with and without searches beside them. */
export async function compareSearches(address: DatabaseAddress): Promise<Times[]> {
  const driver = driverTo(address);
  const ours = await askOurs(address);
  try {
    await searchable(ours);
    const pairs = await pairsOf(driver);
    const times: Times[] = [];
    report(`searches: ${pairs.length} pairs`);
    for (const { from, to } of pairs.slice(0, 10)) await ours.ask(pathsOperation, { from, to, maxHops: 6 });
    for (const [maxHops, bound] of [
      [4, [50, 200]],
      [6, [150, 300]],
    ] as const) {
      for (const first of [5, 100]) {
        const each = await timed(pairs, async (pair) => {
          const { paths } = await ours.ask(pathsOperation, { ...pair, maxHops, first });
          if (!paths.complete) throw new Error(`The search from ${pair.from} to ${pair.to} stopped early.`);
          return paths.paths.length > 0;
        });
        const name = `paths, ${maxHops} hops, k = ${first}`;
        times.push(first === 5 ? summary(name, 'ours', each, bound) : summary(name, 'ours', each));
      }
    }
    const some = pairs.filter((_, index) => index % EVERY_NTH === 0);
    for (const name of ['shortest', 'shortestPath'])
      times.push(
        summary(
          `paths, 4 hops, k = ${name === 'shortest' ? 5 : 1}`,
          name,
          await timed(some, byNeo4j(driver, name)),
        ),
      );
    const twenty = Array.from({ length: 20 }, () => ({ from: '', to: '' }));
    for (const _ of twenty.slice(0, 5)) await ours.ask(breakdownOperation, {});
    times.push(
      summary(
        'post by area',
        'ours',
        await timed(twenty, () => ours.ask(breakdownOperation, {}).then(() => true)),
        [100, 100],
      ),
      summary('post by area', 'cypher', await timed(twenty.slice(0, 5), byNeo4j(driver, 'breakdown'))),
      ...(await fragilities(ours)),
      ...(await lookups(ours, pairs)),
    );
    return times;
  } finally {
    await ours.close();
    await driver.close();
  }
}

async function fragilities(ours: Asked): Promise<Times[]> {
  const few = Array.from({ length: 5 }, () => ({ from: '', to: '' }));
  const times: Times[] = [];
  for (const [scenario, operation] of Object.entries(fragilityOperations)) {
    const each = await timed(few, async () => (await ours.ask(operation, {})).fragility.complete);
    times.push(summary(scenario, 'ours', each));
  }
  return times;
}

async function lookups(ours: Asked, pairs: readonly Pair[]): Promise<Times[]> {
  const many = Array.from({ length: 300 }, () => ({ from: '', to: '' }));
  const lookup = () => ours.ask(LOOKUP_OPERATION, {}).then(() => true);
  await timed(many.slice(0, 50), lookup);
  const alone = await timed(many, lookup);
  let over = false;
  const searching = (async () => {
    for (let index = 0; !over; index += 1)
      await ours.ask(pathsOperation, { ...pairs[index % pairs.length], maxHops: 6 });
  })();
  const beside = await timed(many, lookup);
  over = true;
  await searching;
  return [summary('lookup', 'alone', alone), summary('lookup', 'beside searches', beside)];
}

interface Each {
  readonly ms: number;
  readonly answered: boolean;
}

async function timed(pairs: readonly Pair[], ask: (pair: Pair) => Promise<boolean>): Promise<Each[]> {
  const all: Each[] = [];
  for (const pair of pairs) {
    const before = performance.now();
    const answered = await ask(pair);
    all.push({ ms: performance.now() - before, answered });
  }
  return all;
}

const byNeo4j =
  (driver: Driver, name: string) =>
  async (pair: Pair): Promise<boolean> => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      const { records } = await session.run(cypherAt(`searches/${name}`), pair, { timeout: neo4jLimitMs });
      return records.length > 0;
    } catch (error) {
      if (error instanceof Error && 'code' in error && /Terminated|TimedOut/.test(String(error.code)))
        return false;
      throw error;
    } finally {
      await session.close();
    }
  };

function summary(
  scenario: string,
  peer: string,
  each: readonly Each[],
  bound?: readonly [number, number],
): Times {
  const at = quantilesOf(each.map(({ ms }) => ms));
  const [medianMs, p95Ms] = [at(0.5), at(0.95)];
  const met = bound && medianMs <= bound[0] && p95Ms <= bound[1];
  return {
    scenario,
    peer,
    asked: each.length,
    answered: each.filter(({ answered }) => answered).length,
    medianMs,
    p95Ms,
    bound: bound ? `≤ ${bound[0]} and ${bound[1]} ms at a million: ${met ? 'met' : 'missed'}` : '',
  };
}

/** The searches' times as a table; what ended in its limit counts with the limit. */
export function searchTable(times: readonly Times[]): string {
  const head = ['scenario', 'peer', 'asked', 'found', 'median ms', 'p95 ms', 'bound'];
  return table([
    head,
    ...times.map((each) => [
      each.scenario,
      each.peer,
      String(each.asked),
      String(each.answered),
      each.medianMs.toFixed(1),
      each.p95Ms.toFixed(1),
      each.bound,
    ]),
  ]);
}
