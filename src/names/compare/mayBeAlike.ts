import { perObject } from '../../perObject.ts';
import type { ReadName } from '../readName.ts';
import { syllables } from '../syllables.ts';
import { pairsOf } from '../tokens.ts';
import { initialsOf } from './initialsOf.ts';

/** The part of the marks of the shorter name that alike names share at least. */
const LEAST_SHARED = 0.15;

/**
 * True if two names may be alike: they share a meaning, the initials of one, or enough pairs of neighbouring letters, as written or as they sound.
 * It takes a quarter of the time of `compareNames`, so it comes first where a record has many names.
 */
export function mayBeAlike(one: ReadName, other: ReadName): boolean {
  const [mine, theirs] = [marksOf(one), marksOf(other)];
  const [fewer, more] = mine.size < theirs.size ? [mine, theirs] : [theirs, mine];
  let shared = 0;
  for (const mark of fewer) {
    if (!more.has(mark)) continue;
    if (mark.startsWith(WHOLE) || mark.startsWith(KEY)) return true;
    shared += 1;
    if (shared >= fewer.size * LEAST_SHARED) return true;
  }
  return false;
}

/** First characters of a whole name or its initials, and of a key of a meaning; normal forms have neither. */
const WHOLE = '=';
const KEY = '_';

const marksOf = perObject((name: ReadName): ReadonlySet<string> => {
  const marks = new Set([name.compact, ...initialsOf(name)].map((text) => `${WHOLE}${text}`));
  for (const { keys } of name.parts) for (const key of keys) if (key.startsWith(KEY)) marks.add(key);
  for (const pair of pairsOf(name.compact)) marks.add(pair);
  if (name.chinese) for (const pair of pairsOf(syllables(name.compact).join(''))) marks.add(pair);
  return marks;
});
