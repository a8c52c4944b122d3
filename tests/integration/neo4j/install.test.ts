import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { installationFault, installationFolder } from '../../../src/neo4j/install/installation.ts';
import { installNeo4j } from '../../../src/neo4j/install/installNeo4j.ts';

test('a broken installation is repaired from Maven Central, and a whole one does not run Maven', async () => {
  const home = mkdtempSync(join(tmpdir(), 'wishlist-install-'));
  const folder = installationFolder(home);
  const leftover = `${folder}.installing-999999999`;
  mkdirSync(join(folder, 'lib'), { recursive: true });
  mkdirSync(leftover);
  writeFileSync(join(folder, 'lib', 'half.jar'), 'half');
  expect(installationFault(folder)).toBe('it was not finished');

  const told: string[] = [];
  const lib = await installNeo4j({ home, progress: (text) => void told.push(text) });
  expect(installationFault(folder)).toBeUndefined();
  expect(readdirSync(lib).length).toBeGreaterThan(200);
  expect(readdirSync(lib)).not.toContain('half.jar');
  expect(readdirSync(home)).toEqual([folder.split('/').at(-1)]);
  expect(told[0]).toMatch(/^Installing Neo4j 5\.26\.\d+ from Maven Central/);

  told.length = 0;
  expect(await installNeo4j({ home, progress: (text) => void told.push(text) })).toBe(lib);
  expect(told).toEqual([]);
  rmSync(home, { recursive: true });
}, 600_000);
