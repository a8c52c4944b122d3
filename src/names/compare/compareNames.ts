import { type NamePart, type ReadName, readName } from '../readName.ts';
import { syllables } from '../syllables.ts';
import { functionWords } from '../vocabulary/functionWords.ts';
import { compareCharacters } from './compareCharacters.ts';
import { compareWords } from './compareWords.ts';
import { editDistance } from './editDistance.ts';
import { initialsOf, MOST_INITIALS } from './initialsOf.ts';
import { likeness } from './likeness.ts';

/** The difference between two names, the smallest one first. */
export const differences = [
  'NONE',
  'SPACING',
  'LEGAL_FORM',
  'SYNONYM',
  'SCRIPT',
  'WORD_ORDER',
  'MEANING',
  'TYPING',
  'INITIALS',
  'WORDS',
] as const;

/** The difference between two names. */
export type Difference = (typeof differences)[number];

/** Result of a comparison: from 0 for nothing in common to 100 for the same name, and the difference that remains. */
export interface Comparison {
  readonly score: number;
  readonly difference: Difference;
}

/** Score of names that differ only in the country in brackets at their end: branches of one group. */
const OTHER_COUNTRY = 80;

/** The most that names can have which are not the same but for their form, order, script or synonyms. */
const MOST_ALIKE = 91;

/** The same for names in different scripts: what is written alike comes first. */
const MOST_ALIKE_ACROSS = 90;

/** Characters of a long text whose likeness is looked at: its time grows with the square of them. */
const MOST_COMPARED = 200;

/** Compares a name that is asked for with one that is stored. The score does not depend on any other name. */
export function compareNames(asked: ReadName, stored: ReadName): Comparison {
  if (asked.normal === '' || stored.normal === '') return { score: 0, difference: 'WORDS' };
  const same = sameName(asked, stored);
  if (same) return same;
  return asked.text.length > MOST_COMPARED
    ? likeName(beginningOf(asked), beginningOf(stored))
    : likeName(asked, stored);
}

const beginnings = new WeakMap<ReadName, ReadName>();

/** Returns the beginning of a long name, read once. */
function beginningOf(name: ReadName): ReadName {
  if (name.text.length <= MOST_COMPARED) return name;
  const beginning = beginnings.get(name) ?? readName(name.text.slice(0, MOST_COMPARED));
  beginnings.set(name, beginning);
  return beginning;
}

function sameName(asked: ReadName, stored: ReadName): Comparison | undefined {
  if (asked.normal === stored.normal) return { score: 100, difference: 'NONE' };
  if (asked.compact === stored.compact) return { score: 99, difference: 'SPACING' };
  if (sameList(asked.core, stored.core)) {
    if (asked.tag !== undefined && stored.tag !== undefined && asked.tag !== stored.tag)
      return { score: OTHER_COUNTRY, difference: 'WORDS' };
    return sameTerms(asked, stored);
  }
  if (sameSound(asked, stored)) return { score: 96, difference: 'SCRIPT' };
  const isOrdered = asked.core.length < 2 || !sameList([...asked.core].sort(), [...stored.core].sort());
  return isOrdered ? undefined : { score: 93, difference: 'WORD_ORDER' };
}

/** Compares names whose parts have the same meanings, one after the other. */
function sameTerms(asked: ReadName, stored: ReadName): Comparison {
  const [mine, theirs] = [asked, stored].map(({ parts }) =>
    parts.filter(({ role }) => role !== 'legal' && role !== 'function'),
  );
  const differing = (mine ?? []).flatMap((part, index) => {
    const other = theirs?.[index];
    return other && other.text !== part.text ? [[part, other] as const] : [];
  });
  if (differing.length === 0) return { score: 98, difference: 'LEGAL_FORM' };
  return differing.every(([one, other]) => isInterchangeable(one, other))
    ? { score: 97, difference: 'SYNONYM' }
    : { score: 92, difference: 'MEANING' };
}

/**
 * True if two terms of one meaning are two ways to write one word: of a country, a city, a post, or an English type of institution. Words such
 * as 科技 and 理工 mean much the same, and universities differ by them.
 */
const isInterchangeable = (one: NamePart, other: NamePart): boolean =>
  /^_(?:country|city|post)_/.test(one.keys[0] ?? '') ||
  (one.role === 'institution' && !one.unspaced && !other.unspaced);

const sameList = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/** True if one name is the other one's sound in pinyin. */
function sameSound(asked: ReadName, stored: ReadName): boolean {
  const [chinese, other] = asked.chinese ? [asked, stored] : [stored, asked];
  if (!chinese.chinese || other.chinese || other.compact.length < chinese.compact.length) return false;
  return soundOf(chinese) === other.compact;
}

const soundOf = ({ compact }: ReadName): string => syllables(compact).join('');

function likeName(asked: ReadName, stored: ReadName): Comparison {
  const chinese = asked.chinese;
  const initials = Math.max(sharedInitials(asked, stored), sharedInitials(stored, asked) - 5);
  const words = compareWords(asked, stored);
  const sameScript = chinese === stored.chinese;
  const ways: Comparison[] = [
    {
      score: (sameScript ? MOST_ALIKE : MOST_ALIKE_ACROSS) * likeness(words),
      difference: sameScript ? (words.complete ? 'TYPING' : 'WORDS') : 'SCRIPT',
    },
    { score: initials, difference: 'INITIALS' },
  ];
  if (chinese && sameScript)
    ways.push({ score: MOST_ALIKE * likeness(compareCharacters(asked, stored)), difference: 'WORDS' });
  else ways.push(typed(asked, stored));
  const best = ways.reduce((one, other) => (other.score > one.score ? other : one));
  const score = best.score * (numbersDiffer(asked, stored) ? 0.8 : 1);
  return { score: Math.round(score * 10) / 10, difference: best.difference };
}

/** Letters of a name without words that join others. */
function lettersOf({ compact, normal }: ReadName): string {
  const ownWords = normal.split(' ').filter((word) => !functionWords.has(word));
  return ownWords.length > 0 ? ownWords.join('') : compact;
}

/** Compares two names letter by letter, or one with the sound of the other. */
function typed(asked: ReadName, stored: ReadName): Comparison {
  const nothing: Comparison = { score: 0, difference: 'TYPING' };
  const [one, other] = [asked, stored].map((name) => (name.chinese ? soundOf(name) : lettersOf(name)));
  if (one === undefined || other === undefined) return nothing;
  const longer = Math.max(one.length, other.length);
  if (other.startsWith(one) && one.length >= 3)
    return {
      score: MOST_ALIKE * likeness({ ofAsked: 1, ofStored: (0.95 * one.length) / longer }),
      difference: 'WORDS',
    };
  if (longer < 5) return nothing;
  const most = Math.max(1, Math.min(4, Math.floor(longer / 6)));
  const errors = editDistance(one, other, most);
  return errors > most
    ? nothing
    : { score: MOST_ALIKE * (1 - (1.2 * errors) / longer), difference: 'TYPING' };
}

/** Score of a short form against the initials of a name's words; 0 if they are others. */
function sharedInitials(short: ReadName, long: ReadName): number {
  if (
    short.chinese ||
    long.chinese ||
    short.normal.includes(' ') ||
    short.compact.length < 2 ||
    short.compact.length > MOST_INITIALS
  )
    return 0;
  const place = initialsOf(long).indexOf(short.compact);
  return place < 0 ? 0 : short.compact.length === 2 ? 66 : 82 - 3 * Math.min(place, 2);
}

/** True if both names have numbers, and not the same ones: the second hospital is not the third. */
function numbersDiffer(asked: ReadName, stored: ReadName): boolean {
  const [one = [], other = []] = [asked, stored].map(numbersOf);
  return one.length > 0 && other.length > 0 && !sameList(one, other);
}

const numbersOf = ({ parts }: ReadName): string[] =>
  parts
    .flatMap(({ role, keys: [key = ''], text }) =>
      role === 'ordinal' || /^\p{N}+$/u.test(text) ? [key] : [],
    )
    .sort();
