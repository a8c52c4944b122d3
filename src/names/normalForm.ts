import { isCommonText } from './isCommonText.ts';
import { plainLetters } from './plainLetters.ts';
import { simplify } from './simplify.ts';

/** Apostrophes and what is typed for them. They join: `Xi’an` is one word. NFKC would turn some into a space and an accent. */
const apostrophes =
  /['`\u00b4\u02b9-\u02bf\u02c8\u02ca\u02cb\u0374\u055a\u05f3\u05f4\u07f4\u07f5\u1fbd\u1fbf\u1fef\u1ffd\u1ffe\u2018-\u201b\u2032\u2035\ua78b\ua78c\uff07]/gu;

/** Characters that are not seen: joiners, soft hyphens, marks of direction, selectors of variants, fillers. */
const invisible = /\p{Cf}|\p{Variation_Selector}|[\u034f\u17b4\u17b5]|[\u115f\u1160\u3164\uffa0]/gu;

/** Accents and tone marks, points of Hebrew, vowel signs and the tatweel of Arabic. The marks of kana and Indic scripts are letters. */
const accents =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]|[\u0483-\u0487]|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]|[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]|\u0640/gu;

/** Letters with a dot behind each: `S.p.A.`, `r.l.`, `U.S.` are words. */
const dotted = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}\.)+\p{L}?(?![\p{L}\p{M}\p{N}])/gu;
const separators = /[^\p{L}\p{M}\p{N}]+/gu;

/** A place between characters of a script without spaces and a letter or digit of another one. */
const border =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])|(?<=[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

const commonApostrophes = /['`]/g;
const commonSeparators = /[^a-z0-9\u4e00-\u9fff]+/g;
const commonBorder = /[\u4e00-\u9fff](?=[a-z0-9])|[a-z0-9](?=[\u4e00-\u9fff])/g;

/** Words of a name in normal form, joined by one space; empty if it has neither letter nor digit. */
export function normalForm(text: string): string {
  const folded = foldedText(text);
  const words = folded.includes('.') ? folded.replace(dotted, withoutDots) : folded;
  if (isCommonText(words)) return words.replace(commonSeparators, ' ').replace(commonBorder, '$& ').trim();
  return words.replace(separators, ' ').replace(border, ' ').replace(/ {2,}/g, ' ').trim();
}

/** A text in lower case without accents and invisible characters, in simplified characters; its punctuation stays. */
export function foldedText(text: string): string {
  if (isCommonText(text)) return simplify(text.replace(commonApostrophes, '')).toLowerCase();
  const plain = text
    // Composed accents of Greek that stand alone hold an apostrophe.
    .normalize('NFD')
    .replace(apostrophes, '')
    .normalize('NFKC')
    .replace(apostrophes, '')
    .replace(invisible, '');
  const bare = simplify(plain).normalize('NFKD').replace(accents, '').normalize('NFC');
  // A letter in lower case may have an accent that it has not in upper case; the sigma of a word's end is a sigma.
  return plainLetters(bare).replace(accents, '').replaceAll('ς', 'σ');
}

const withoutDots = (initials: string) => initials.replaceAll('.', '');
