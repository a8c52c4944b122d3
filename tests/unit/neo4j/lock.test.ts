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
  test('is taken once: the second taker is told who has it', () => {
    expect(takeLock(file, 'npm start')).toEqual({ taken: true, stale: undefined });
    expect(takeLock(file, 'wishlist import')).toMatchObject({
      taken: false,
      held: { who: 'npm start', owner: { pid: process.pid } },
    });
  });

  test('tells what became known since', () => {
    takeLock(file, 'npm start');
    updateLock(file, { uri: 'bolt://127.0.0.1:1' });
    updateLock(file, { url: 'http://127.0.0.1:2' });
    expect(readLock(file)).toMatchObject({
      uri: 'bolt://127.0.0.1:1',
      url: 'http://127.0.0.1:2',
      who: 'npm start',
    });
  });

  test('of a process that is gone is taken over, and tells of the Neo4j it left', () => {
    const left = { pid: 999_999_998, identity: 'x' };
    writeFileSync(file, JSON.stringify({ ...JSON.parse(lockOf(999_999_999, 'x')), neo4j: left }));
    expect(takeLock(file, 'npm start')).toMatchObject({ taken: true, stale: { neo4j: left } });
    expect(readLock(file)?.owner.pid).toBe(process.pid);
  });

  test('of a process whose number another one got is taken over', () => {
    writeFileSync(file, lockOf(process.ppid, 'started at another time'));
    expect(takeLock(file, 'npm start').taken).toBe(true);
  });

  test('of a living process is not', () => {
    writeFileSync(file, lockOf(process.ppid, processIdentity(process.ppid) ?? ''));
    expect(takeLock(file, 'npm start').taken).toBe(false);
    expect(readLock(file)?.owner.pid).toBe(process.ppid);
  });

  test('that cannot be read is taken over', () => {
    writeFileSync(file, '{"who": "npm st');
    expect(takeLock(file, 'npm start').taken).toBe(true);
  });

  test('is given back by its owner only, and nothing else stays in the folder', () => {
    writeFileSync(file, lockOf(process.ppid, 'x'));
    releaseLock(file);
    expect(readdirSync(folder)).toEqual(['running.json']);
    takeLock(file, 'npm start');
    releaseLock(file);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is held while its owner is the process that wrote it', () => {
    const identity = processIdentity(process.pid) ?? '';
    expect(isHeld({ who: '', owner: { pid: process.pid, identity } })).toBe(true);
    expect(isHeld({ who: '', owner: { pid: process.pid, identity: `${identity}0` } })).toBe(false);
  });
});
