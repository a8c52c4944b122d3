import { readFile, stat } from 'node:fs/promises';
import { badInput } from '../errors.ts';
import type { Access, Caller } from './caller.ts';
import { hashOfKey, readKeyLines } from './keyLine.ts';

/** Milliseconds during which the file is not looked at again. */
const FRESH_MS = 1_000;

/**
 * Callers by API keys, from a file of their hashes; a change of the file counts within a second, without a restart. A key that the
 * file does not hold is closed, also where another line is wrong or the file cannot be read: then nobody is let in by a key.
 */
export class KeyFile implements Access {
  private readonly path: string;
  private readonly complain: (problem: string) => void;
  private callers: ReadonlyMap<string, Caller> = new Map();
  private version = '';
  private lookedAt = Number.NEGATIVE_INFINITY;
  private looking: Promise<void> = Promise.resolve();

  private constructor(path: string, complain: (problem: string) => void) {
    this.path = path;
    this.complain = complain;
  }

  /** Reads the file; rejects if it is missing or has a line that is not a key. Later faults are passed to `complain`. */
  static async open(path: string, complain: (problem: string) => void): Promise<KeyFile> {
    const file = new KeyFile(path, complain);
    const problem = await file.read();
    if (problem)
      throw badInput(problem, '`wishlist key NAME` prints a key and its line; WISHLIST_KEYS names the file.');
    return file;
  }

  async callerOf(token: string): Promise<Caller | null> {
    const now = performance.now();
    if (now - this.lookedAt >= FRESH_MS) {
      this.lookedAt = now;
      this.looking = this.refresh();
    }
    // Whoever comes while the file is looked at waits for what it says now.
    await this.looking;
    return this.callers.get(hashOfKey(token)) ?? null;
  }

  private async refresh(): Promise<void> {
    if ((await this.stamp()) === this.version) return;
    const problem = await this.read();
    if (problem) this.complain(problem);
  }

  /** Empty where there is no such file. */
  private async stamp(): Promise<string> {
    try {
      const { mtimeMs, ctimeMs, size, ino } = await stat(this.path);
      return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
    } catch {
      return '';
    }
  }

  /** Takes the keys that the file holds now; returns its faults. */
  private async read(): Promise<string | undefined> {
    this.version = await this.stamp();
    try {
      const { lines, wrong } = readKeyLines(await readFile(this.path, 'utf8'));
      this.callers = new Map(lines.map(({ hash, caller }) => [hash, caller]));
      return wrong.length > 0
        ? `The key file ${this.path} has invalid lines: ${wrong.join(', ')}. A line consists of a name, read or import, and a SHA-256 hash.`
        : undefined;
    } catch {
      this.callers = new Map();
      return `The key file ${this.path} cannot be read.`;
    }
  }
}
