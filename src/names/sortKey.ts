import { isCommonText } from './isCommonText.ts';
import { plainLetters } from './plainLetters.ts';

/** Version of the sort keys. Raise it with every change of `sortKey`, so that stored keys are recomputed. */
export const SORT_KEY_VERSION = 1;

const accents = /[\u0300-\u036f]/gu;
const leading = /^[^\p{L}\p{N}]+/u;
const beyond = /[\ud800-\udfff\ue000-\uffff]|[\u{10000}-\u{10ffff}]/gu;

/** Most characters of a key; names that differ only after them are ordered by id. */
const LONGEST = 500;

/**
 * Returns the key by which names and titles are ordered. It is stored with each record, so that a list and its cursors compare the same:
 * lower case, without accents, full width as half width, without leading punctuation. Programs order characters beyond U+D7FF by code
 * point or by UTF-16 unit, so these are written out as numbers.
 */
export function sortKey(name: string): string {
  // Such texts have neither accents nor letters of other forms, and no number is written for their characters.
  if (isCommonText(name)) return withoutLeading(spaced(name.toLowerCase())).slice(0, LONGEST);
  const folded = spaced(plainLetters(name.normalize('NFKD').replace(accents, '')));
  return [...withoutLeading(folded)].slice(0, LONGEST).join('').replace(beyond, written);
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const withoutLeading = (text: string): string => text.replace(leading, '') || text;

/** Returns a text that sorts after every character that is not written out, in the order of code points. */
const written = (character: string): string =>
  `\ud7ff${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
