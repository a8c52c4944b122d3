import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../src/neo4j/store/ports.ts';
import { needing } from './needing.ts';

const program = process.env.REDIS_SERVER_PATH || 'redis-server';

/** Declares a test that needs Redis. */
export const test = needing(
  spawnSync(program, ['--version']).status === 0 ? undefined : `there is no ${program}`,
);

/** A Redis of a test's own, which can be stopped and started again at the same address. */
export class TestRedis {
  readonly port: number;
  readonly url: string;
  private child: ChildProcess | null = null;

  private constructor(port: number) {
    this.port = port;
    this.url = `redis://127.0.0.1:${port}`;
  }

  static async start(): Promise<TestRedis> {
    const port = await freePort(0);
    if (port === undefined) throw new Error('No port is free.');
    const redis = new TestRedis(port);
    await redis.start();
    return redis;
  }

  /** Starts it, empty, and waits until it takes connections. */
  async start(): Promise<void> {
    const child = spawn(program, [
      ...['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    ]);
    await new Promise<void>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (text) => {
        said += String(text);
        if (said.includes('Ready to accept connections')) resolve();
      });
      child.once('exit', () => reject(new Error(`Redis ended: ${said}`)));
      child.once('error', reject);
    });
    this.child = child;
  }

  async stop(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child || child.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}
