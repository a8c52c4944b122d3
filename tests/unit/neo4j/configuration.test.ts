import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { neo4jConfiguration } from '../../../src/neo4j/configuration.ts';
import { rememberedPort } from '../../../src/neo4j/store/ports.ts';
import { storeAt } from '../../../src/neo4j/store/store.ts';

test('Neo4j listens for Bolt on loopback only, reports nothing, and is bounded', () => {
  const lines = neo4jConfiguration({ boltPort: 7999, heapMb: 1000, pageCacheMb: 300 }).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'server.bolt.listen_address=127.0.0.1:7999',
      'server.bolt.advertised_address=127.0.0.1:7999',
      'server.http.enabled=false',
      'dbms.usage_report.enabled=false',
      'server.memory.pagecache.size=300m',
      'dbms.memory.transaction.total.max=750m',
    ]),
  );
});

test('a port is saved, and another one is used if it is no longer free', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wishlist-ports-'));
  const file = join(folder, 'ports.json');
  const port = await rememberedPort(file);
  expect(await rememberedPort(file)).toBe(port);
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  const next = await rememberedPort(file);
  expect(next).not.toBe(port);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ bolt: next });
  other.close();
  writeFileSync(file, 'not JSON');
  expect(await rememberedPort(file)).toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
});

test.each(['../elsewhere', '', '.hidden', 'a/b', 'a b'])('a store cannot be named "%s"', (name) => {
  expect(() => storeAt('/home', name)).toThrow('cannot name a store');
});
