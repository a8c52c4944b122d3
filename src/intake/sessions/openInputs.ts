import { randomUUID } from 'node:crypto';
import { ExpectedError } from '../../errors.ts';
import { removeUploadFolder } from '../../import/upload/uploadFolder.ts';
import type { InputTable } from '../readers/inputTable.ts';

/** Files that are kept at a time; the one that was not used for longest goes for a new one. */
const MOST_OPEN = 5;
const KEPT_MS = 3_600_000;

/** A file that a caller sent: its name, the folder that holds it, and its tables. */
export interface SentInput {
  readonly name: string;
  readonly folder: string;
  readonly tables: readonly InputTable[];
}

/** A file that a caller opened. */
interface OpenInput extends SentInput {
  forgetting: NodeJS.Timeout;
  /** Checks and imports of it, one after the other: they make their package in the same folder. */
  turn: Promise<unknown>;
}

/** The files that callers opened, each under its id until an hour after its last use. */
export class OpenInputs {
  /** The last is the one that was used last. */
  private readonly open = new Map<string, OpenInput>();

  /** Keeps a file and returns its id. A check that goes on with the oldest ends before its folder goes. */
  add(input: SentInput): string {
    const id = randomUUID();
    for (const oldest of [...this.open.keys()].slice(0, Math.max(0, this.open.size + 1 - MOST_OPEN)))
      this.forgetSoon(oldest);
    this.open.set(id, { ...input, forgetting: this.forgetLater(id), turn: Promise.resolve() });
    return id;
  }

  /** Returns a file for another hour. Throws NOT_FOUND if it is no longer open. */
  use(id: string): OpenInput {
    const input = this.open.get(id);
    if (!input)
      throw new ExpectedError(
        'NOT_FOUND',
        'This file is no longer open.',
        'Give it again: the mapping and the decisions still fit.',
      );
    clearTimeout(input.forgetting);
    input.forgetting = this.forgetLater(id);
    this.open.delete(id);
    this.open.set(id, input);
    return input;
  }

  /** Removes a file once what goes on with it has ended. */
  async forget(id: string): Promise<void> {
    const input = this.open.get(id);
    if (!input) return;
    this.open.delete(id);
    clearTimeout(input.forgetting);
    await input.turn.catch(() => undefined);
    await removeUploadFolder(input.folder);
  }

  forgetAll(): void {
    for (const id of [...this.open.keys()]) this.forgetSoon(id);
  }

  // Where a folder cannot be removed now, the next start removes it.
  private forgetSoon(id: string): void {
    void this.forget(id).catch(() => undefined);
  }

  private forgetLater(id: string): NodeJS.Timeout {
    return setTimeout(() => this.forgetSoon(id), KEPT_MS).unref();
  }
}
