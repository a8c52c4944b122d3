import { createHash, randomBytes } from 'node:crypto';
import type { Caller, Scope } from './caller.ts';

/** One line of a key file: the key itself is not in it, only its SHA-256. */
export interface KeyLine {
  readonly hash: string;
  readonly caller: Caller;
}

const form =
  /^(?<name>[A-Za-z0-9][\w.@-]{0,63})\s+(?<scopes>read|import|read,import)\s+(?<hash>[0-9a-f]{64})$/;

/**
 * Returns the hash that is stored for a key. A key is 256 random bits, so neither a slow hash against guessing nor a salt is needed.
 */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** A new key, and the line that admits it. */
export function newKey(name: string, scope: Scope): { key: string; line: string } {
  const key = `wl_${randomBytes(32).toString('base64url')}`;
  return { key, line: `${name} ${scope} ${hashOfKey(key)}` };
}

/** Reads the text of a key file. Faulty lines are named by number only, since their text may be a key written there by mistake. */
export function readKeyLines(text: string): { lines: KeyLine[]; wrong: number[] } {
  const lines: KeyLine[] = [];
  const wrong: number[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const { name, scopes, hash } = form.exec(line)?.groups ?? {};
    if (!name || !scopes || !hash) {
      wrong.push(index + 1);
      continue;
    }
    // A key that may import may also read.
    const may: Scope[] = scopes.includes('import') ? ['read', 'import'] : ['read'];
    lines.push({ hash, caller: { name, scopes: new Set(may) } });
  }
  return { lines, wrong };
}
