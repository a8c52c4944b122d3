import type { ReadName } from '../readName.ts';
import { functionWords } from '../vocabulary/functionWords.ts';

/** Returns the short forms that the initials of a name's words make, the usual one first: without and with the words that join. */
export function initialsOf(name: ReadName): string[] {
  if (name.chinese) return [];
  const tagged = name.parts.at(-1)?.role === 'legal' && name.parts.at(-1)?.keys[0]?.startsWith('_country_');
  const words = name.normal.split(' ').slice(0, tagged ? -1 : undefined);
  const legal = new Set(
    name.parts.filter(({ role }) => role === 'legal').flatMap(({ text }) => text.split(' ')),
  );
  const told = words.filter((word) => !legal.has(word));
  if (told.length < 2) return [];
  const initials = (each: readonly string[]) => each.map((word) => [...word][0] ?? '').join('');
  return [
    ...new Set([initials(told.filter((word) => !functionWords.has(word))), initials(told), initials(words)]),
  ].filter((each) => each.length > 1);
}
