import { simplify } from '../../../names/simplify.ts';
import { commonChinese, commonJapanese, commonKorean, lettersOf } from './commonCharacters.ts';

type Weigh = (letter: string, before: string, after: string) => number;

const han = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const hangul = /\p{Script=Hangul}/u;
const wideMark = /[\u3000-\u3011\u2014\u2018-\u201d\u2026\u00b7\uff01-\uff5e]/u;
const halfKana = /[\uff61-\uff9f]/u;

/** Chinese: a character among the commonest is likely, kana and hangul are not. */
const chinese: Weigh = (letter) => {
  if (wideMark.test(letter)) return 0.5;
  if (!han.test(letter)) return -0.5;
  return commonChinese.has(simplify(letter)) ? 1 : 0;
};

const japanese: Weigh = (letter) => {
  if (halfKana.test(letter)) return -0.2;
  if (wideMark.test(letter)) return 0.5;
  if (kana.test(letter)) return 1;
  if (!han.test(letter)) return -0.5;
  return commonJapanese.has(letter) ? 0.9 : commonChinese.has(simplify(letter)) ? 0.4 : -0.1;
};

const korean: Weigh = (letter) => {
  if (wideMark.test(letter)) return 0.5;
  if (!hangul.test(letter)) return -0.5;
  return commonKorean.has(letter) ? 1 : 0.1;
};

const marks = /[–—‘’“”„‚«»‹›…•·€£¥§©®™°²³½¼¾±×µº\u00a0№¿¡]/u;
const letterOrMark = /[\p{L}\p{M}]/u;

/** An alphabet of one byte a letter: its own letters are likely beside others of a word; a capital after a small letter, or a sign within a word, is not. */
const alphabet = (label: string): Weigh => {
  const own = new Set(lettersOf[label]);
  const script =
    label === 'windows-1251' ? /\p{Script=Cyrillic}/u : label === 'windows-1253' ? /\p{Script=Greek}/u : null;
  const latin = /\p{Script=Latin}/u.test(lettersOf[label] ?? '');
  return (letter, before, after) => {
    const small = letter.toLowerCase();
    if (!letterOrMark.test(letter)) {
      const within = letterOrMark.test(before) && letterOrMark.test(after);
      return marks.test(letter) && (!within || letter === '’') ? 0.3 : -0.6;
    }
    if (small !== letter && /\p{Ll}/u.test(before)) return -0.6;
    if (small === letter && /\p{Lu}/u.test(before) && /\p{Lu}/u.test(after)) return -0.3;
    if (script && !script.test(letter)) return -0.3;
    if (!own.has(small)) return 0;
    // In a language of Latin letters most letters are those of ASCII.
    return latin &&
      letterOrMark.test(before) &&
      letterOrMark.test(after) &&
      before > '\u007f' &&
      after > '\u007f'
      ? -0.4
      : 0.85;
  };
};

const weights: Readonly<Record<string, Weigh>> = {
  gb18030: chinese,
  big5: chinese,
  shift_jis: japanese,
  'euc-jp': japanese,
  'euc-kr': korean,
  ...Object.fromEntries(Object.keys(lettersOf).map((label) => [label, alphabet(label)])),
};

/** The encodings that a text can be in if it is not Unicode. */
export const legacyEncodings: readonly string[] = Object.keys(weights);

/** Returns how like a text of its languages the decoded text is: the mean weight of its characters beyond ASCII, from about -1 to 1. */
export function likeness(label: string, text: string): number {
  const weigh = weights[label];
  const letters = Array.from(text);
  let sum = 0;
  let count = 0;
  for (const [at, letter] of letters.entries()) {
    if (letter < '\u0080') continue;
    count += 1;
    if (/[\p{Co}\p{Cn}\p{Cc}]/u.test(letter)) sum -= 1;
    else sum += weigh?.(letter, letters[at - 1] ?? ' ', letters[at + 1] ?? ' ') ?? 0;
  }
  return count === 0 ? 0 : sum / count;
}
