import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import type { LongestTurn } from '../tests/support/busyTurns.ts';
import { normalise, rowsOf } from './normalise.ts';
import type { DatabaseAddress } from './peers/driverTo.ts';
import type { Scenario, Server } from './scenario.ts';

/** The values that operations and statements are asked with. */
export type Facts = Readonly<Record<string, unknown>>;

/** One who answers a scenario: `ask` waits for a whole answer, `rows` gives it in the shape that answers are compared in. */
export interface Peer {
  readonly name: string;
  ask(scenario: Scenario, facts: Facts): Promise<void>;
  rows(scenario: Scenario, facts: Facts): Promise<unknown[]>;
  close(): Promise<void>;
}

interface Started {
  readonly url: string;
  readonly agent: Agent;
  readonly child: ChildProcess;
  close(): void;
}

/** Starts a server in a process of its own. */
async function startServer(name: Server, address: DatabaseAddress): Promise<Started> {
  const file = fileURLToPath(new URL(`./peers/${name}.ts`, import.meta.url));
  const child = fork(file, [JSON.stringify(address)], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const url = await addressOf(child, name);
  // A connection that idles while other peers have their turn would be closed by its server just as it is used again.
  const agent = new Agent({ keepAlive: true, timeout: 3_000 });
  return {
    url,
    agent,
    child,
    close: () => {
      agent.destroy();
      child.kill('SIGKILL');
    },
  };
}

/** A server that is asked scenarios. */
export async function startPeer(name: Server, address: DatabaseAddress): Promise<Peer> {
  const { url, agent, close } = await startServer(name, address);
  const answer = async (scenario: Scenario, facts: Facts) =>
    post(url, agent, JSON.stringify({ query: scenario.operations.get(name), variables: facts }));
  return {
    name,
    ask: async (scenario, facts) => void (await answer(scenario, facts)),
    rows: async (scenario, facts) => {
      const body = (await answer(scenario, facts)).toString();
      const { data, errors } = JSON.parse(body);
      if (errors || !data) throw new Error(`${name}, ${scenario.name}: ${body}`);
      return rowsOf(data);
    },
    close: async () => close(),
  };
}

const MEGABYTE = 1024 ** 2;

/** Our server, asked any operation; it must succeed. */
export interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: the caller knows what was asked for
  ask(query: string, variables: object): Promise<any>;
  readonly url: string;
  /** A number that its metrics tell. */
  metric(name: string): Promise<number>;
  /** The longest turn of its event loop since this was last asked. */
  longestTurn(): Promise<LongestTurn>;
  /** Resident memory of its process, in megabytes. */
  memoryMb(): Promise<number>;
  /** Memory that its process has in use after a collection of garbage, in megabytes. */
  memoryInUseMb(): Promise<number>;
  close(): Promise<void>;
}

/** Starts our server in a process of its own. */
export async function askOurs(address: DatabaseAddress): Promise<Asked> {
  const { url, agent, child, close } = await startServer('ours', address);
  const metric = async (name: string) => {
    const metrics = await (await fetch(url.replace(/graphql$/, 'metrics'))).text();
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1]);
  };
  const told = async (what: 'turn' | 'memory') => {
    const answer = once(child, 'message');
    child.send(what);
    return (await answer)[0];
  };
  return {
    url,
    metric,
    ask: async (query, variables) => {
      const body = (await post(url, agent, JSON.stringify({ query, variables }))).toString();
      const { data, errors } = JSON.parse(body);
      if (errors || !data) throw new Error(`${query}: ${body}`);
      return data;
    },
    longestTurn: () => told('turn'),
    memoryMb: async () => (await metric('process_resident_memory_bytes')) / MEGABYTE,
    memoryInUseMb: async () => (await told('memory')) / MEGABYTE,
    close: async () => close(),
  };
}

/** Waits until a server of ours can search. */
export async function searchable(asked: Asked): Promise<void> {
  for (;;) {
    const { dataset } = await asked.ask('{ dataset { projection { state error } } }', {});
    if (dataset.projection.state === 'READY') return;
    if (dataset.projection.error) throw new Error(dataset.projection.error);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function addressOf(child: ChildProcess, name: string): Promise<string> {
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The peer ${name} did not start.`);
  });
  const [url] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return String(url);
}

/** Reads the body whole and leaves it unparsed: the one who asks costs every server the same. */
function post(url: string, agent: Agent, body: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const whole = Buffer.concat(parts);
        if (response.statusCode === 200) resolve(whole);
        else reject(new Error(`${url} answered ${response.statusCode}: ${whole}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The hand-written statement in a bare driver loop, without a server. */
export function barePeer(driver: Driver): Peer {
  const records = async (scenario: Scenario, facts: Facts) => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      return (await session.run(scenario.statement, facts)).records;
    } finally {
      await session.close();
    }
  };
  return {
    name: 'bare',
    ask: async (scenario, facts) => void (await records(scenario, facts)),
    rows: async (scenario, facts) =>
      (await records(scenario, facts)).map((record) => normalise(record.get('answer'))),
    close: async () => undefined,
  };
}
