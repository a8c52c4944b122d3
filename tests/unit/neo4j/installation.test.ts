import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { downloadedBytes } from '../../../src/neo4j/install/fetchJars.ts';
import { majorVersion } from '../../../src/neo4j/install/findJava.ts';
import { installationFault, sealInstallation } from '../../../src/neo4j/install/installation.ts';
import { NEO4J_VERSION } from '../../../src/neo4j/install/neo4jVersion.ts';

const jars = [`neo4j-${NEO4J_VERSION}.jar`, `neo4j-server-${NEO4J_VERSION}.jar`, 'other-1.0.jar'];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wishlist-installation-'));
  mkdirSync(join(folder, 'lib'));
  for (const jar of jars) writeFileSync(join(folder, 'lib', jar), 'some bytes');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('an installation of Neo4j', () => {
  test('an installation is whole once it is sealed', () => {
    expect(installationFault(folder)).toBe('it was not finished');
    sealInstallation(folder);
    expect(installationFault(folder)).toBeUndefined();
  });

  test('an installation with a missing or truncated jar is broken, and the jar is named', () => {
    sealInstallation(folder);
    truncateSync(join(folder, 'lib', 'other-1.0.jar'), 4);
    expect(installationFault(folder)).toBe('other-1.0.jar is damaged');
    rmSync(join(folder, 'lib', 'other-1.0.jar'));
    expect(installationFault(folder)).toBe('other-1.0.jar is missing');
  });

  test("an installation without the server's jar is broken", () => {
    rmSync(join(folder, 'lib', `neo4j-server-${NEO4J_VERSION}.jar`));
    sealInstallation(folder);
    expect(installationFault(folder)).toBe(`neo4j-server-${NEO4J_VERSION}.jar is not part of it`);
  });
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['The operation could not be completed. Unable to locate a Java Runtime.', undefined],
])('%s is Java %s', (printed, version) => {
  expect(majorVersion(printed)).toBe(version);
});

test("only Maven's downloads count as downloaded bytes", () => {
  const line =
    '[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/a/b.jar (1.2 MB at 24 kB/s)';
  expect(downloadedBytes(line)).toBe(1_200_000);
  expect(downloadedBytes(line.replace('1.2 MB', '713 B'))).toBe(713);
  expect(downloadedBytes(line.replace('Downloaded', 'Downloading'))).toBeUndefined();
});

test('the pom names the version that the program looks for', async () => {
  const { readFile } = await import('node:fs/promises');
  const pom = await readFile(new URL('../../../src/neo4j/install/pom.xml', import.meta.url), 'utf8');
  expect(pom).toContain(`<neo4j.version>${NEO4J_VERSION}</neo4j.version>`);
});
