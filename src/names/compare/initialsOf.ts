import { pinyinParts } from '../pinyinParts.ts';
import type { NamePart, ReadName } from '../readName.ts';
import { functionWords } from '../vocabulary/functionWords.ts';

/** The longest short form that initials make. */
export const MOST_INITIALS = 12;

/**
 * Returns the short forms that the initials of a name's words make, the usual one first: without the words that join, with them, and with an
 * initial for each syllable of Chinese names (`DGUT` for Dongguan University of Technology).
 */
export function initialsOf(name: ReadName): string[] {
  if (name.chinese) return [];
  const ownParts = name.parts.filter(({ role }) => role !== 'legal');
  const words = ownParts.flatMap(({ text }) => text.split(' '));
  const telling = words.filter((word) => !functionWords.has(word));
  if (telling.length < 2) return [];
  const ways = [initials(telling), initials(words), ownParts.map(soundedInitials).join('')];
  return [...new Set(ways)].filter((each) => each.length > 1 && each.length <= MOST_INITIALS);
}

const initials = (words: readonly string[]) => words.map((word) => [...word][0] ?? '').join('');

function soundedInitials({ text, role }: NamePart): string {
  const words = text.split(' ').filter((word) => !functionWords.has(word));
  if (role !== 'word' && role !== 'place') return initials(words);
  return words.map((word) => initials(pinyinParts(word) ?? [word])).join('');
}
