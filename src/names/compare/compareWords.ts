import type { NamePart, ReadName } from '../readName.ts';
import { syllables } from '../syllables.ts';
import { editDistance } from './editDistance.ts';
import type { Coverage } from './likeness.ts';

/** Likeness of two types of institution, one for the other: names change from college to university. */
const OTHER_TYPE = 0.5;
const SYNONYM = 0.98;
const TYPING_ERROR = 0.12;

/** Coverage by words; `complete` if every part of each has one of the other that it may be a misspelling or a synonym of. */
interface WordCoverage extends Coverage {
  readonly complete: boolean;
}

/** Puts the parts of two names side by side, in any order, each with the part of the other that is most like it. */
export function compareWords(asked: ReadName, stored: ReadName): WordCoverage {
  const mine = telling(asked);
  const theirs = telling(stored);
  const gotMine = new Float64Array(mine.length);
  const gotTheirs = new Float64Array(theirs.length);
  // What is the same goes first, so that no part of it is taken for something less like it.
  pairUp(mine, theirs, gotMine, gotTheirs, sameKey);
  readAloud(mine, theirs, gotMine, gotTheirs);
  readAloud(theirs, mine, gotTheirs, gotMine);
  pairUp(mine, theirs, gotMine, gotTheirs, almost);
  return {
    ofAsked: covered(mine, gotMine),
    ofStored: covered(theirs, gotTheirs),
    complete: [...gotMine, ...gotTheirs].every((got) => got > OTHER_TYPE),
  };
}

const telling = ({ parts }: ReadName): readonly NamePart[] => {
  const weighty = parts.filter(({ weight }) => weight > 0);
  return weighty.length > 0 ? weighty : parts;
};

function covered(parts: readonly NamePart[], got: Float64Array): number {
  let all = 0;
  let matched = 0;
  for (const [index, { weight }] of parts.entries()) {
    all += weight || 1;
    matched += (weight || 1) * Math.min(1, got[index] ?? 0);
  }
  return all === 0 ? 0 : matched / all;
}

type Likeness = (one: NamePart, other: NamePart, isLast: boolean) => number;

function pairUp(
  mine: readonly NamePart[],
  theirs: readonly NamePart[],
  gotMine: Float64Array,
  gotTheirs: Float64Array,
  likeness: Likeness,
): void {
  for (const [i, part] of mine.entries()) {
    if ((gotMine[i] ?? 0) > 0) continue;
    let best = 0;
    let at = -1;
    for (const [j, other] of theirs.entries()) {
      if ((gotTheirs[j] ?? 0) > 0) continue;
      const like = likeness(part, other, i === mine.length - 1);
      if (like > best) {
        best = like;
        at = j;
      }
    }
    if (at < 0) continue;
    gotMine[i] = best;
    gotTheirs[at] = best;
  }
}

const sameKey: Likeness = (one, other) =>
  one.text === other.text ? 1 : one.keys.some((key) => other.keys.includes(key)) ? SYNONYM : 0;

const almost: Likeness = (one, other, isLast) => {
  if (one.role === 'institution' && other.role === 'institution') return OTHER_TYPE;
  if (one.unspaced || other.unspaced) return 0;
  return likeWords(one.text, other.text, isLast);
};

/** Likeness of two words that are not the same: a letter or two wrong, or the beginning of the other. */
function likeWords(one: string, other: string, isLast: boolean): number {
  const longer = Math.max(one.length, other.length);
  const most = longer < 4 ? 0 : longer < 8 ? 1 : 2;
  const errors = most === 0 ? 1 : editDistance(one, other, most);
  if (errors <= most) return 1 - TYPING_ERROR * errors - (longer < 6 ? 0.1 : 0);
  const begins = other.startsWith(one) && (one.length >= 3 || (isLast && one.length === 2));
  if (begins) return 0.45 + (0.5 * one.length) / other.length;
  return one.length >= 5 && other.length >= 4 && one.startsWith(other)
    ? 0.4 + (0.4 * other.length) / one.length
    : 0;
}

/** Finds words in Latin script that are the sound of characters that stand together, as `Shenyang` is that of 沈阳. */
function readAloud(
  chinese: readonly NamePart[],
  latin: readonly NamePart[],
  gotChinese: Float64Array,
  gotLatin: Float64Array,
): void {
  for (const [i, part] of chinese.entries()) {
    if (!part.unspaced || (gotChinese[i] ?? 0) > 0) continue;
    const sounds = syllables(part.text);
    const said = new Uint8Array(sounds.length);
    for (const [j, word] of latin.entries()) {
      if (word.unspaced || (gotLatin[j] ?? 0) > 0 || word.text.length < 2) continue;
      const at = soundOf(word.text, sounds, said);
      if (at === undefined) continue;
      said.fill(1, at.from, at.to);
      gotLatin[j] = SYNONYM;
    }
    gotChinese[i] = said.reduce((sum, each) => sum + each, 0) / Math.max(1, sounds.length);
  }
}

/** Returns the characters whose sounds, one after the other, make a word. */
function soundOf(
  word: string,
  sounds: readonly string[],
  said: Uint8Array,
): { from: number; to: number } | undefined {
  for (let from = 0; from < sounds.length; from += 1) {
    let joined = '';
    for (let to = from; to < sounds.length && joined.length < word.length && said[to] === 0; to += 1) {
      joined += sounds[to];
      if (joined === word) return { from, to: to + 1 };
      if (!word.startsWith(joined)) break;
    }
  }
  return undefined;
}
