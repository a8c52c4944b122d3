import { hasHan, isUnspaced } from './isHan.ts';
import { normalForm } from './normalForm.ts';
import { rememberTexts } from './rememberTexts.ts';
import { functionWords } from './vocabulary/functionWords.ts';
import { type Meaning, type Role, terms } from './vocabulary/terms.ts';

/** A part of a name: a word, a term of the vocabulary, or a run of characters without spaces that is none. */
export interface NamePart {
  readonly text: string;
  /** Keys of its meanings, the most usual one first; the text, in the singular, where the vocabulary does not have it. */
  readonly keys: readonly string[];
  readonly role: Role;
  readonly weight: number;
  readonly unspaced: boolean;
}

/** A name as all of the program compares it. */
export interface ReadName {
  readonly text: string;
  readonly normal: string;
  /** The normal form without spaces. */
  readonly compact: string;
  /** True if it has Chinese characters. */
  readonly chinese: boolean;
  readonly parts: readonly NamePart[];
  /** Keys of the distinctive parts: without legal forms, words that join, and a country in brackets at the end. */
  readonly core: readonly string[];
  /** Key of the country in brackets at the end. */
  readonly tag: string | undefined;
}

/** The longest text that is read: that of the longest stored title. */
const MOST_CHARACTERS = 2_000;

/** Reads a name into its parts, the same whether it is stored or asked for. */
export function readName(text: string): ReadName {
  const written = text.slice(0, MOST_CHARACTERS);
  const normal = normalForm(written);
  const all = partsOf(normal);
  const last = all.at(-1);
  const tagged = last?.role === 'country' && inBrackets.test(written) ? last : undefined;
  const parts = tagged
    ? [...all.slice(0, -1), { ...tagged, role: 'legal' as const, weight: TAG_WEIGHT }]
    : all;
  return {
    text,
    normal,
    compact: normal.replaceAll(' ', ''),
    chinese: hasHan(normal),
    parts,
    core: coreOf(parts),
    tag: tagged?.keys[0],
  };
}

const TAG_WEIGHT = 0.05;

/** Brackets at the end of a name: registries write the country there. */
const inBrackets = /[(（][^()（）]+[)）]\s*$/u;

function coreOf(parts: readonly NamePart[]): string[] {
  const telling = parts.filter(({ role }) => role !== 'legal' && role !== 'function');
  return (telling.length > 0 ? telling : parts).map(({ keys, text }) => keys[0] ?? text);
}

function partsOf(normal: string): NamePart[] {
  const whole = terms().whole.get(normal);
  if (whole) return [partOf(normal, whole)];
  const words = normal === '' ? [] : normal.split(' ');
  const parts: NamePart[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    if (isUnspaced(word)) {
      parts.push(...partsOfRun(word));
      at += 1;
      continue;
    }
    const [part, length] = longestTerm(words, at);
    parts.push(part);
    at += length;
  }
  return parts;
}

/** Returns the longest term of the vocabulary that begins at a word, or the word; and the number of its words. */
function longestTerm(words: readonly string[], at: number): [NamePart, number] {
  const { meanings, mostWords, beginnings } = terms();
  const word = words[at] ?? '';
  const longest = beginnings.get(word) ?? 0;
  if (longest > 0) {
    const most = Math.min(mostWords, words.length - at);
    const joint = firstFunctionWord(words, at + 1, at + most) - at;
    for (let length = joint < most ? most : Math.min(most, longest); length >= 1; length -= 1) {
      const term = length === 1 ? word : words.slice(at, at + length).join(' ');
      // Joining words within a term are not part of it: `academy of sciences`.
      const found =
        meanings.get(term) ??
        (length > joint + 1 ? meanings.get(withoutFunctionWords(words, at, length)) : undefined);
      if (found) return [partOf(term, found), length];
    }
  }
  return [wordPart(word), 1];
}

function firstFunctionWord(words: readonly string[], from: number, to: number): number {
  let at = from;
  while (at < to && !functionWords.has(words[at] ?? '')) at += 1;
  return at;
}

/** Returns the part that a word outside of the vocabulary is. Words repeat, so many are remembered. */
const wordPart = rememberTexts(
  50_000,
  (word): NamePart =>
    functionWords.has(word)
      ? { text: word, keys: [word], role: 'function', weight: 0, unspaced: false }
      : {
          text: word,
          keys: [singular(word)],
          role: 'word',
          weight: word.length === 1 ? 0.4 : 1,
          unspaced: false,
        },
);

function withoutFunctionWords(words: readonly string[], at: number, length: number): string {
  const [first = '', ...rest] = words.slice(at, at + length);
  const last = rest.at(-1) ?? '';
  if (functionWords.has(first) || functionWords.has(last)) return '';
  return [first, ...rest.filter((word) => !functionWords.has(word))].join(' ');
}

const partOf = (text: string, found: readonly Meaning[]): NamePart => ({
  text,
  keys: found.map(({ key }) => key),
  role: found[0]?.role ?? 'word',
  weight: found[0]?.weight ?? 1,
  unspaced: isUnspaced(text),
});

/** Two characters weigh about as much as a word. */
const CHARACTER_WEIGHT = 0.5;

/** Cuts a run of characters into terms of the vocabulary, the longest first, and what is left between them. */
function partsOfRun(run: string): NamePart[] {
  const { meanings, beginnings } = terms();
  const characters = [...run];
  const termAt = (at: number, least: number): string | undefined => {
    const longest = beginnings.get(characters[at] ?? '') ?? 0;
    for (let length = Math.min(longest, characters.length - at); length >= least; length -= 1) {
      const term = characters.slice(at, at + length).join('');
      if (meanings.has(term)) return term;
    }
    return undefined;
  };
  const parts: NamePart[] = [];
  let left = '';
  const flush = () => {
    if (left !== '')
      parts.push({
        text: left,
        keys: [left],
        role: 'word',
        weight: CHARACTER_WEIGHT * [...left].length,
        unspaced: true,
      });
    left = '';
  };
  for (let at = 0; at < characters.length; ) {
    const long = termAt(at, 2);
    // One character is a term only before another term or at an end: within a word it is part of the word.
    const short =
      long === undefined &&
      (at === 0 ? characters[0] === '驻' : at === characters.length - 1 || termAt(at + 1, 2) !== undefined)
        ? termAt(at, 1)
        : undefined;
    const term = long ?? short;
    if (term === undefined) {
      left += characters[at] ?? '';
      at += 1;
      continue;
    }
    flush();
    parts.push(partOf(term, meanings.get(term) ?? []));
    at += [...term].length;
  }
  flush();
  return parts;
}

/** Returns a word without the ending of an English plural: `materials` and `material` are one word. */
function singular(word: string): string {
  if (word.length < 5 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
