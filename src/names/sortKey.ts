/** To be raised with every change of the keys, so that graphs follow. */
export const sortKeyVersion = 1;

/** Letters that Unicode does not take apart into a letter and its accent. */
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

/** No more than this many characters tell two names apart; what is longer goes by id. */
const longest = 500;

/**
 * What names and titles are ordered by, stored with each record, so that a list and its cursors compare the same: in any case, without
 * accents, full width as half, without the marks a name begins with. Programs disagree on the order of characters beyond U+D7FF (by their
 * number, or by the halves they are written in), so these are written out as numbers.
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
  return [...bare].slice(0, longest).join('').replace(beyond, written);
}

/** Greater than every character that stands for itself, and in the order of the numbers. */
const written = (character: string): string =>
  `\ud7ff${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
