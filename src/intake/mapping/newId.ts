import { createHash } from 'node:crypto';
import { normalForm } from '../../names/normalForm.ts';

const hashed = (parts: readonly string[], letters: number): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, letters);

/** Returns words of a text as an id may hold them. */
export const slug = (text: string): string =>
  normalForm(text)
    .replaceAll(' ', '-')
    .slice(0, 60)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Returns the id of a new record with a name. It follows from the name and the country alone, so that the record keeps it from one file to the next. */
export function idOfName(kind: string, name: string, country: string): string {
  const words = slug(name);
  return `${kind}/${words === '' ? '' : `${words}-`}${hashed([kind, normalForm(name) || name, country], 8)}`;
}

/** Returns the id of a record that the cells of its key make. It follows from them and the package's name alone. */
export const idOfKey = (kind: string, packageName: string, key: readonly string[]): string =>
  `${kind}/${packageName}-${hashed([kind, ...key], 12)}`;

const whole = /^[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u;

/** Returns the text of an id's cell as an id without its kind: what an id cannot hold becomes a hyphen. */
export function idOfText(kind: string, text: string): string {
  const own = text.startsWith(`${kind}/`) ? text.slice(kind.length + 1) : text;
  if (whole.test(own)) return own.slice(0, 200);
  return own
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}._~-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|-+$/gu, '')
    .slice(0, 200);
}
