import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { wishlist } from '../../support/wishlist.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wishlist-refusals-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (commandLine: string[], environment: Record<string, string | undefined>) => {
  const { ended, printed } = wishlist(commandLine, { WISHLIST_HOME: folder, PORT: '0', ...environment });
  const code = await ended;
  return { code, printed: printed() };
};

const threeWays = [/1\. Install Java 17 or newer and Maven/, /2\. .*docker compose up/, /3\. .*NEO4J_URI/];

describe('the program refuses in words', () => {
  test('a wrong configuration, with all mistakes at once', async () => {
    const { code, printed } = await run(['serve'], { PORT: 'web', NEO4J_URL: 'x' });
    expect(code).toBe(2);
    expect(printed).toMatch(/^The configuration has 2 mistakes:\n/);
    expect(printed).toContain('did you mean NEO4J_URI?');
  }, 300_000);

  test('an unknown command and an unknown option, with how it is used', async () => {
    for (const commandLine of [['server'], ['import'], ['serve', '--datas', 'x']]) {
      const { code, printed } = await run(commandLine, {});
      expect(code).toBe(2);
      expect(printed).toMatch(/Usage: wishlist/);
    }
  }, 300_000);

  test('with the control characters of what it was given escaped', async () => {
    const hostile = 'x\u001b[31m\u202e';
    const given: [string[], Record<string, string>][] = [
      [['import', `--data${hostile}`, 'x'], {}],
      [['undo', hostile], {}],
      [['key', hostile], {}],
      [['check'], { PORT: hostile }],
    ];
    for (const [commandLine, environment] of given) {
      const { code, printed } = await run(commandLine, environment);
      expect(code).toBe(2);
      expect(printed).toMatch(/\\u001b\[31m\\u202e/);
      for (const letter of ['\u001b', '\u202e']) expect(printed).not.toContain(letter);
    }
  }, 300_000);

  test('to start without Java, naming the three ways on', async () => {
    const { code, printed } = await run(['serve'], { JAVA_HOME: join(folder, 'no-java-here') });
    expect(code).toBe(1);
    expect(printed).toMatch(/^Neo4j needs Java 17 or newer, and there is no Java at JAVA_HOME/);
    for (const way of threeWays) expect(printed).toMatch(way);
  }, 300_000);

  test('to start with an old Java, telling which it found', async () => {
    const bin = join(folder, 'bin');
    execFileSync('mkdir', [bin]);
    writeFileSync(join(bin, 'java'), '#!/bin/sh\necho \'java version "1.8.0_402"\' >&2\n', { mode: 0o755 });
    const { code, printed } = await run(['serve'], { JAVA_HOME: folder });
    expect(code).toBe(1);
    expect(printed).toMatch(/^Neo4j needs Java 17 or newer, and .*bin\/java is Java 8\./);
  }, 300_000);

  test('to install without Maven, and leaves nothing half installed', async () => {
    const java = execFileSync('sh', ['-c', 'command -v java'], { encoding: 'utf8' }).trim();
    symlinkSync(java, join(folder, 'java'));
    const { code, printed } = await run(['serve'], { PATH: folder, JAVA_HOME: undefined });
    expect(code).toBe(1);
    expect(printed).toContain('there is no Maven (mvn) on this machine');
    for (const way of threeWays) expect(printed).toMatch(way);
    expect(readdirSync(folder)).toEqual(['java']);
  }, 300_000);

  test('a port that another program has, before it starts anything', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const { code, printed } = await run(['serve'], { PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(printed).toMatch(
      new RegExp(
        `^Port ${port} on 127\\.0\\.0\\.1 is taken: stop the program that uses it, or choose another port: PORT=\\d+ npm start\n$`,
      ),
    );
    expect(readdirSync(folder)).toEqual([]);
  }, 300_000);
});
