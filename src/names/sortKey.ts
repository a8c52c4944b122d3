/** Version of the sort keys. Raise it with every change of `sortKey`, so that stored keys are recomputed. */
export const SORT_KEY_VERSION = 1;

/** Letters that Unicode does not decompose into a letter and its accent. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
};

const accents = /[\u0300-\u036f]/gu;
const whole = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
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
  const folded = name
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(whole, (letter) => letters[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
  const bare = folded.replace(leading, '') || folded;
  return [...bare].slice(0, LONGEST).join('').replace(beyond, written);
}

/** Returns a text that sorts after every character that is not written out, in the order of code points. */
const written = (character: string): string =>
  `\ud7ff${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
