const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const beyondAscii = /[^\0-\x7f]/;
const han = /\p{Script=Han}/u;

/** True if a word of a normal form is written without spaces between words: in Chinese characters or kana. */
export const isUnspaced = (word: string): boolean => beyondAscii.test(word) && withoutSpaces.test(word);

/** True if a text has a Chinese character. */
export const hasHan = (text: string): boolean => beyondAscii.test(text) && han.test(text);
