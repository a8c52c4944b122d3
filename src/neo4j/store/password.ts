import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ExpectedError } from '../../errors.ts';
import type { Store } from './store.ts';

/** Returns the password of a store's user `neo4j`; undefined if none was created yet. */
export const keptPassword = ({ passwordFile }: Store): string | undefined =>
  existsSync(passwordFile) ? readFileSync(passwordFile, 'utf8').trim() : undefined;

/** Returns a random password in hexadecimal digits: Neo4j's command takes one that begins with `-` or `@` for an option or a file. */
export const newPassword = (): string => randomBytes(24).toString('hex');

/** Returns the password of a store; before its first start, creates it, saves it in a file that only this user can read, and sets it in Neo4j. */
export async function storePassword(store: Store, java: string, lib: string): Promise<string> {
  const kept = keptPassword(store);
  if (existsSync(store.systemDatabase)) {
    if (kept) return kept;
    throw new ExpectedError(
      'DATABASE_UNAVAILABLE',
      `The store ${store.folder} has data, but its password file is missing.`,
      `Restore the file, or remove the folder ${store.folder} and start again to load the dataset anew.`,
    );
  }
  const password = newStorePassword(store);
  await setInitialPassword(store.folder, password, java, lib);
  return password;
}

/** Creates a password for a store that has no users yet, and saves it in a file that only this user can read. */
export function newStorePassword({ passwordFile }: Store): string {
  const password = newPassword();
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  return password;
}

/** Sets the password in the Neo4j of a home folder with the folders `conf` and `run`, which has no users yet. */
export async function setInitialPassword(
  home: string,
  password: string,
  java: string,
  lib: string,
): Promise<void> {
  // The arguments are in a file: every user of the machine can read those of a process.
  const argumentsFile = join(home, 'run', 'set-initial-password');
  writeFileSync(argumentsFile, `dbms\nset-initial-password\n${password}\n`, { mode: 0o600 });
  try {
    await promisify(execFile)(
      java,
      ['-Xmx256m', '-cp', `${lib}/*`, 'org.neo4j.cli.AdminTool', `@${argumentsFile}`],
      {
        cwd: home,
        env: { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
      },
    );
  } finally {
    rmSync(argumentsFile, { force: true });
  }
}
