import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { NEO4J_VERSION } from './neo4jVersion.ts';

const Manifest = z.object({ jars: z.record(z.string(), z.number()) });

/** Returns the folder of this version's installation in the program's home. */
export const installationFolder = (home: string) => join(home, `neo4j-${NEO4J_VERSION}`);

/** Writes a manifest of an installation's jars and their sizes, so that damage can be detected later. */
export function sealInstallation(folder: string): void {
  const lib = join(folder, 'lib');
  const jars = Object.fromEntries(readdirSync(lib).map((jar) => [jar, statSync(join(lib, jar)).size]));
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify({ jars }, null, 1)}\n`);
}

/** Returns the defect of the installation in a folder; undefined if every jar is present at its full size. */
export function installationFault(folder: string): string | undefined {
  let manifest: z.infer<typeof Manifest>;
  try {
    manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  } catch {
    return 'it was not finished';
  }
  for (const name of [`neo4j-${NEO4J_VERSION}.jar`, `neo4j-server-${NEO4J_VERSION}.jar`]) {
    if (!(name in manifest.jars)) return `${name} is not part of it`;
  }
  for (const [jar, size] of Object.entries(manifest.jars)) {
    const found = statSync(join(folder, 'lib', jar), { throwIfNoEntry: false })?.size;
    if (found !== size) return `${jar} is ${found === undefined ? 'missing' : 'damaged'}`;
  }
  return undefined;
}
