import { readFile, stat } from 'node:fs/promises';
import { badInput } from '../errors.ts';
import type { Access, Caller } from './caller.ts';
import { hashOfKey, readKeyLines } from './keyLine.ts';

/** How long, in milliseconds, a file is taken to be as it was. */
const freshMs = 1_000;

/** Callers by API keys, from a file of their hashes; a change of the file counts within a second, without a restart. */
export class KeyFile implements Access {
  private readonly path: string;
  private readonly complain: (problem: string) => void;
  private callers: ReadonlyMap<string, Caller> = new Map();
  private version = '';
  private lookedAt = Number.NEGATIVE_INFINITY;

  private constructor(path: string, complain: (problem: string) => void) {
    this.path = path;
    this.complain = complain;
  }

  /** Reads the file; rejects where it is not there, or holds a line that is no key. Later such states are told to `complain`, and the keys stay as they were. */
  static async open(path: string, complain: (problem: string) => void): Promise<KeyFile> {
    const file = new KeyFile(path, complain);
    await file.read();
    return file;
  }

  async callerOf(token: string): Promise<Caller | null> {
    await this.refresh();
    return this.callers.get(hashOfKey(token)) ?? null;
  }

  private async refresh(): Promise<void> {
    const now = performance.now();
    if (now - this.lookedAt < freshMs) return;
    this.lookedAt = now;
    try {
      if ((await this.stamp()) !== this.version) await this.read();
    } catch (error) {
      this.complain(error instanceof Error ? error.message : String(error));
    }
  }

  private async stamp(): Promise<string> {
    const { mtimeMs, size, ino } = await stat(this.path);
    return `${mtimeMs} ${size} ${ino}`;
  }

  private async read(): Promise<void> {
    const fix = '`wishlist key NAME` prints a key and its line; WISHLIST_KEYS names the file.';
    let text: string;
    let version: string;
    try {
      version = await this.stamp();
      text = await readFile(this.path, 'utf8');
    } catch {
      throw badInput(`The key file ${this.path} cannot be read.`, fix);
    }
    const { lines, wrong } = readKeyLines(text);
    // Not until it is mended, and then at once.
    this.version = version;
    if (wrong.length > 0)
      throw badInput(
        `The key file ${this.path} has lines that are no keys: ${wrong.join(', ')}. A line is: name, read or import, SHA-256.`,
        fix,
      );
    this.callers = new Map(lines.map(({ hash, caller }) => [hash, caller]));
  }
}
