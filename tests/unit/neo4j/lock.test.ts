import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { processIdentity } from '../../../src/neo4j/process/processIdentity.ts';
import { isHeld, readLock, releaseLock, takeLock, updateLock } from '../../../src/neo4j/store/lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wishlist-lock-'));
  file = join(folder, 'running.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const lockOf = (pid: number, identity: string) =>
  JSON.stringify({ who: 'npm start', owner: { pid, identity } });

describe('the lock of a store', () => {
  test('a lock is taken once: the second taker learns the owner', () => {
    expect(takeLock(file, 'npm start')).toEqual({ taken: true, stale: undefined });
    expect(takeLock(file, 'wishlist import')).toMatchObject({
      taken: false,
      held: { who: 'npm start', owner: { pid: process.pid } },
    });
  });

  test('a lock returns the facts that its owner added', () => {
    takeLock(file, 'npm start');
    updateLock(file, { uri: 'bolt://127.0.0.1:1' });
    updateLock(file, { url: 'http://127.0.0.1:2' });
    expect(readLock(file)).toMatchObject({
      uri: 'bolt://127.0.0.1:1',
      url: 'http://127.0.0.1:2',
      who: 'npm start',
    });
  });

  test('the lock of an ended process is taken over, and names the Neo4j that it left', () => {
    const left = { pid: 999_999_998, identity: 'x' };
    writeFileSync(file, JSON.stringify({ ...JSON.parse(lockOf(999_999_999, 'x')), neo4j: left }));
    expect(takeLock(file, 'npm start')).toMatchObject({ taken: true, stale: { neo4j: left } });
    expect(readLock(file)?.owner.pid).toBe(process.pid);
  });

  test('the lock of a process whose number another one has is taken over', () => {
    writeFileSync(file, lockOf(process.ppid, 'started at another time'));
    expect(takeLock(file, 'npm start').taken).toBe(true);
  });

  test('the lock of a running process is not taken over', () => {
    writeFileSync(file, lockOf(process.ppid, processIdentity(process.ppid) ?? ''));
    expect(takeLock(file, 'npm start').taken).toBe(false);
    expect(readLock(file)?.owner.pid).toBe(process.ppid);
  });

  test('a lock that cannot be read is taken over', () => {
    writeFileSync(file, '{"who": "npm st');
    expect(takeLock(file, 'npm start').taken).toBe(true);
  });

  test('a lock is released by its owner only, and leaves no file behind', () => {
    writeFileSync(file, lockOf(process.ppid, 'x'));
    releaseLock(file);
    expect(readdirSync(folder)).toEqual(['running.json']);
    takeLock(file, 'npm start');
    releaseLock(file);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a lock is held while the process that wrote it runs', () => {
    const identity = processIdentity(process.pid) ?? '';
    expect(isHeld({ who: '', owner: { pid: process.pid, identity } })).toBe(true);
    expect(isHeld({ who: '', owner: { pid: process.pid, identity: `${identity}0` } })).toBe(false);
  });
});
