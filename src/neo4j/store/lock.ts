import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { systemErrorCode } from '../../systemErrorCode.ts';
import { processIdentity } from '../process/processIdentity.ts';

const Process = z.object({ pid: z.number().int().positive(), identity: z.string() });

const Lock = z.object({
  /** Command that holds the store, such as `npm start` or `wishlist import`. */
  who: z.string(),
  owner: Process,
  neo4j: Process.optional(),
  uri: z.string().optional(),
  /** Address of the API, once it answers. */
  url: z.string().optional(),
});

/** Lock of a store: its owner and the addresses of Neo4j and the API. It is valid while the owner runs. */
export type Lock = z.infer<typeof Lock>;

/** Returns the lock in a file, valid or not; undefined if there is none that can be read. */
export function readLock(file: string): Lock | undefined {
  try {
    return Lock.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** True if the process that wrote a lock still runs; another process with its number does not count. */
export const isHeld = ({ owner }: Lock): boolean => processIdentity(owner.pid) === owner.identity;

/** Takes the lock, or returns the valid one that holds the store; `stale` is the lock of an owner that has ended, whose Neo4j may still run. */
export function takeLock(
  file: string,
  who: string,
): { taken: true; stale: Lock | undefined } | { taken: false; held: Lock } {
  const mine = { who, owner: { pid: process.pid, identity: processIdentity(process.pid) ?? 'unknown' } };
  const draft = `${file}.${process.pid}`;
  let stale: Lock | undefined;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    for (;;) {
      // A link appears with its whole content and never replaces another: of two starts at once, one gets the lock.
      if (link(draft, file)) return { taken: true, stale };
      const found = readLock(file);
      if (found && isHeld(found)) return { taken: false, held: found };
      stale = found ?? stale;
      setAside(file, draft);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Adds facts to the lock of this process. */
export function updateLock(file: string, more: Partial<Lock>): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ ...readLock(file), ...more }), { mode: 0o600 });
  renameSync(draft, file);
}

/** Releases the lock if this process holds it. */
export function releaseLock(file: string): void {
  if (readLock(file)?.owner.pid === process.pid) rmSync(file, { force: true });
}

function link(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

// Another start may replace a stale lock after it was read and before it is removed, so the file moved aside is read again.
function setAside(file: string, draft: string): void {
  const aside = `${draft}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readLock(aside);
  if (moved && isHeld(moved)) link(aside, file);
  rmSync(aside, { force: true });
}
