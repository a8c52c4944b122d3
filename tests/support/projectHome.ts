import { copyFile, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installationFolder } from '../../src/neo4j/install/installation.ts';
import { installNeo4j } from '../../src/neo4j/install/installNeo4j.ts';

/** The root of the project. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** Folder in which Neo4j is installed for the tests, as for `npm start`. */
export const projectHome = join(project, '.neo4j');

/** A home of its own for stores, with the project's Neo4j, installed where it is not yet; removed with the folder it is in. */
export async function temporaryHome(
  folder = tmpdir(),
): Promise<{ home: string; remove: () => Promise<void> }> {
  await installNeo4j({ home: projectHome, progress: (text) => void process.stderr.write(`${text}\n`) });
  const home = await mkdtemp(join(folder, 'wishlist-tests-'));
  await symlink(installationFolder(projectHome), installationFolder(home));
  return { home, remove: () => rm(home, { recursive: true, force: true }) };
}

/** Brings a home the proofs that earlier tests left in the project's, so that its first start need not have every statement explained. */
export async function takeProofs(home: string): Promise<void> {
  const proofs = (await readdir(projectHome)).filter((name) => name.startsWith('answers-'));
  await Promise.all(proofs.map((name) => copyFile(join(projectHome, name), join(home, name))));
}

/** The environment of a program whose stores are in a home: a small Neo4j that is soon there, a free port, and no log. */
export const environmentAt = (home: string): Record<string, string> => ({
  WISHLIST_HOME: home,
  WISHLIST_NEO4J_HEAP: '768m',
  WISHLIST_NEO4J_PAGE_CACHE: '128m',
  WISHLIST_LOG_LEVEL: 'silent',
  PORT: '0',
  JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1',
});
