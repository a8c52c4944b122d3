import { cypherAt } from '../cypherAt.ts';
import { report } from '../database.ts';
import { type Asked, askOurs, type Facts, searchable } from '../peer.ts';
import { type DatabaseAddress, driverTo } from '../peers/driverTo.ts';
import { quantilesOf } from '../quantilesOf.ts';
import { table } from '../table.ts';
import { question } from './mix.ts';

/** Measurements of servers under one number of concurrent requests. */
export interface Loaded {
  readonly servers: number;
  readonly concurrency: number;
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly errors: number;
  /** The memory of the processes together, in megabytes: the median of samples, since it goes up and down with each collection of garbage. */
  readonly memoryMb: number;
  /** Memory that the processes have in use together after a collection of garbage at the end, in megabytes: it grows if anything is kept that should not be. */
  readonly inUseMb: number;
}

/** The 95th percentile at which the load is no longer raised. */
const mostP95Ms = 250;
const MOST_AT_ONCE = 64;
const SAMPLE_MS = 1_000;

/** Puts a mix of questions to one server, then to two over the same Neo4j, at rising concurrency until the 95th percentile passes 250 ms. */
export async function measureLoad(address: DatabaseAddress, seconds: number): Promise<Loaded[]> {
  const facts = await factsOf(address);
  const all: Loaded[] = [];
  for (const count of [1, 2]) {
    const servers = await started(address, count);
    try {
      await ask(servers, facts, 4, 5);
      for (let concurrency = 1; concurrency <= MOST_AT_ONCE; concurrency *= 2) {
        const loaded = await ask(servers, facts, concurrency, seconds);
        all.push(loaded);
        report(`load: ${count} × ${concurrency}`);
        if (loaded.p95Ms > mostP95Ms) break;
      }
    } finally {
      await Promise.all(servers.map((server) => server.close()));
    }
  }
  return all;
}

/** Puts so many mixed requests to one server, eight at once, and tells its memory after each tenth of them. */
export async function soak(address: DatabaseAddress, requests: number): Promise<Loaded[]> {
  const facts = await factsOf(address);
  const servers = await started(address, 1);
  const all: Loaded[] = [];
  try {
    for (let part = 0; part < 10; part += 1) {
      const loaded = await ask(
        servers,
        facts,
        8,
        Number.POSITIVE_INFINITY,
        requests / 10,
        (part * requests) / 10,
      );
      all.push(loaded);
      report(
        `soak: ${((part + 1) * requests) / 10} requests, ${loaded.memoryMb.toFixed(0)} MB, ${loaded.inUseMb.toFixed(1)} MB in use`,
      );
    }
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
  return all;
}

async function factsOf(address: DatabaseAddress): Promise<Facts> {
  const driver = driverTo(address);
  try {
    const { records } = await driver.executeQuery(cypherAt('load/targets'));
    return { targets: records.map((record) => record.get('id')) };
  } finally {
    await driver.close();
  }
}

async function started(address: DatabaseAddress, count: number): Promise<Asked[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => askOurs(address)));
  for (const server of servers) await searchable(server);
  return servers;
}

async function ask(
  servers: readonly Asked[],
  facts: Facts,
  concurrency: number,
  seconds: number,
  most = Number.POSITIVE_INFINITY,
  first = 0,
): Promise<Loaded> {
  const times: number[] = [];
  let errors = 0;
  let turn = first;
  const started = performance.now();
  const askOn = async () => {
    while (performance.now() - started < seconds * 1_000 && turn - first < most) {
      const mine = turn;
      turn += 1;
      const { query, variables } = question(facts, mine);
      const before = performance.now();
      // In turn, as a proxy before several servers does.
      await servers[mine % servers.length]?.ask(query, variables).catch((error: unknown) => {
        errors += 1;
        if (errors === 1) report(`load: ${error instanceof Error ? error.message : error}`);
      });
      times.push(performance.now() - before);
    }
  };
  const memory: number[] = [];
  const sample = async () => {
    const each = await Promise.all(servers.map((server) => server.memoryMb()));
    memory.push(each.reduce((sum, mb) => sum + mb, 0));
  };
  const sampling = setInterval(() => void sample(), SAMPLE_MS);
  await Promise.all(Array.from({ length: concurrency }, askOn));
  clearInterval(sampling);
  await sample();
  const elapsed = (performance.now() - started) / 1_000;
  const inUse = await Promise.all(servers.map((server) => server.memoryInUseMb()));
  const at = quantilesOf(times);
  return {
    servers: servers.length,
    concurrency,
    perSecond: times.length / elapsed,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    errors,
    memoryMb: quantilesOf(memory)(0.5),
    inUseMb: inUse.reduce((sum, mb) => sum + mb, 0),
  };
}

/** The loads as a table. */
export const loadedTable = (scenario: string, loads: readonly Loaded[]): string =>
  table([
    [scenario, 'servers', 'at once', 'requests/s', 'median ms', 'p95 ms', 'errors', 'memory MB', 'in use MB'],
    ...loads.map((each) => [
      '',
      String(each.servers),
      String(each.concurrency),
      each.perSecond.toFixed(0),
      each.medianMs.toFixed(1),
      each.p95Ms.toFixed(1),
      String(each.errors),
      each.memoryMb.toFixed(0),
      each.inUseMb.toFixed(1),
    ]),
  ]);
