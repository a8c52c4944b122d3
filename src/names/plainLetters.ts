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

const whole = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Returns a text in lower case with such letters written by plain ones. */
export const plainLetters = (text: string): string =>
  text.toLowerCase().replace(whole, (letter) => letters[letter] ?? letter);
