import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { systemErrorCode } from '../../systemErrorCode.ts';
import { processIdentity } from '../process/processIdentity.ts';

const Process = z.object({ pid: z.number().int().positive(), identity: z.string() });

const Lock = z.object({
  /** What holds the store, in the reader's words: `npm start`, `wishlist import`. */
  who: z.string(),
  owner: Process,
  neo4j: Process.optional(),
  uri: z.string().optional(),
  /** Where the API answers, once it does. */
  url: z.string().optional(),
});

/** Who holds a store and where it answers; it holds as long as its owner lives. */
export type Lock = z.infer<typeof Lock>;

/** The lock in a file, whether its owner lives or not; undefined where there is none that can be read. */
export function readLock(file: string): Lock | undefined {
  try {
    return Lock.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whether the process that wrote a lock still runs; another one that got its number does not count. */
export const isHeld = ({ owner }: Lock): boolean => processIdentity(owner.pid) === owner.identity;

/** Takes the lock, or gives the living one that is in the way; `stale` is what a dead owner left, whose Neo4j may still run. */
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
      // A link appears with its whole content or not at all, and never over another: of two starts at once, one gets it.
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

/** Adds to our own lock what became known since. */
export function updateLock(file: string, more: Partial<Lock>): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ ...readLock(file), ...more }), { mode: 0o600 });
  renameSync(draft, file);
}

/** Gives the lock back, if it is ours. */
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

// Between reading a stale lock and removing it, another start may have replaced it: what we moved away is looked at again.
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
