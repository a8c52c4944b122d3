import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../../isAlive.ts';
import { fetchJars } from './fetchJars.ts';
import { installationFault, installationFolder, sealInstallation } from './installation.ts';
import { NEO4J_VERSION } from './neo4jVersion.ts';
import type { Progress } from './progress.ts';

export interface InstallOptions {
  readonly home: string;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/** Installs Neo4j from Maven Central unless it is installed, and returns the folder of its jars. An installation appears whole or not at all. */
export async function installNeo4j({ home, progress, signal }: InstallOptions): Promise<string> {
  const folder = installationFolder(home);
  const lib = join(folder, 'lib');
  const fault = installationFault(folder);
  if (fault === undefined) return lib;

  mkdirSync(home, { recursive: true });
  clearLeftovers(folder);
  const building = `${folder}.installing-${process.pid}`;
  try {
    await fetchJars({ into: join(building, 'lib'), progress, signal });
    sealInstallation(building);
    if (installationFault(folder) !== undefined) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(building, folder);
    }
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  progress(`Neo4j ${NEO4J_VERSION} is installed in ${folder}`);
  return lib;
}

/** Removes the folders of interrupted installations whose process has ended. */
function clearLeftovers(folder: string): void {
  const start = `${basename(folder)}.installing-`;
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(start) && !isAlive(Number(name.slice(start.length)))) {
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}
