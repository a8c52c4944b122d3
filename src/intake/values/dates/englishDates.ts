import type { DateParts, FoundDate } from './foundDate.ts';
import { monthOf } from './monthNames.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])';
const DAY = '(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![0-9])';
const YEAR = '[12][0-9]{3}(?![0-9])';
const TO = '(?:\\s*[-–—]\\s*|\\s+(?:to|until|till|through|and)\\s+)';

const parts: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 10],
  beginning: [1, 10],
  mid: [11, 20],
  middle: [11, 20],
  late: [21, 31],
  end: [21, 31],
};

/** Years or months after the time of writing. */
const said: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 };

const ordinals = ['first', 'second', 'third', 'fourth'];

/** Pattern of words that may begin a sentence. */
const anyCase = (words: string) =>
  words.replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

const PART = anyCase('early|late|mid|beginning|middle|end');
const HALF = anyCase('first|second');
const QUARTER = anyCase('first|second|third|fourth');
const THE = '(?:[Tt]he\\s+)?';
const SAID = anyCase('this|last|next');

/** Pattern of one date; its groups end in `name`: 3 June 2019, June 3rd, late June 2019, June 2019, the first half of 2019, the end of this month. */
const date = (name: string) =>
  [
    `(?<dayA${name}>${DAY})(?:\\s+of)?\\s+(?<monthA${name}>${MONTH})(?:,?\\s+(?<yearA${name}>${YEAR}))?`,
    `(?<monthB${name}>${MONTH})\\s+(?<dayB${name}>${DAY})(?:,?\\s+(?<yearB${name}>${YEAR}))?`,
    `(?:${THE}(?<part${name}>${PART})(?:[\\s-]+of|-|\\s)\\s*)?(?<monthC${name}>${MONTH})(?:,?\\s+(?<yearC${name}>${YEAR}))?`,
    `${THE}(?<half${name}>${HALF})\\s+half\\s+of\\s+(?:(?<yearD${name}>${YEAR})|(?<saidYearA${name}>${SAID})\\s+year)`,
    `(?:${THE}(?<quarter${name}>${QUARTER})\\s+quarter\\s+of|Q(?<quarterDigit${name}>[1-4]))\\s+(?:(?<yearE${name}>${YEAR})|(?<saidYearB${name}>${SAID})\\s+year)`,
    `(?:${THE}(?<partOfSaid${name}>${PART})(?:[\\s-]+of)?\\s+)?(?<saidMonth${name}>${SAID})\\s+month`,
  ].join('|');

const pattern = new RegExp(
  `(?<![\\p{L}0-9-])(?:(?<edge>${anyCase('until|till|by|before|since')})\\s+)?(?:(?<dayOnly>${DAY})${TO}(?:${date('Last')})|(?:${date('From')})(?:${TO}(?:(?:${date('To')})|(?<dayTo>${DAY})(?:,?\\s+(?<yearTo>${YEAR}))?))?)(?![\\p{L}0-9])`,
  'gu',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** Finds the dates that a text writes with an English name of a month, and halves and quarters of years. A month alone counts only with a year, in an interval, or after until, by or since. */
export function englishDates(text: string): FoundDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups: Groups = match.groups ?? {};
    const edge = groups.edge?.toLowerCase();
    const place = { start: match.index, end: match.index + match[0].length };
    const shown = edge === undefined ? undefined : edge === 'since' ? ('SINCE' as const) : ('UNTIL' as const);
    if (groups.dayOnly !== undefined)
      return [
        { ...place, from: { day: numberOf(groups.dayOnly) }, to: partsOf(groups, 'Last'), edge: shown },
      ];
    const from = partsOf(groups, 'From');
    const to =
      groups.dayTo === undefined
        ? partsOf(groups, 'To')
        : { year: numberOf(groups.yearTo), month: from.month, day: numberOf(groups.dayTo) };
    const isInterval = Object.values(to).some((each) => each !== undefined);
    const isBare = [from.year, from.day, from.days, from.yearsFromWriting, from.monthsFromWriting].every(
      (each) => each === undefined,
    );
    if (isBare && !isInterval && edge === undefined) return [];
    return [{ ...place, from, to: isInterval ? to : undefined, edge: shown }];
  });
}

function partsOf(groups: Groups, name: string): DateParts {
  const of = (...kinds: string[]) =>
    kinds
      .map((kind) => groups[`${kind}${name}`])
      .find(Boolean)
      ?.toLowerCase();
  const month = of('monthA', 'monthB', 'monthC');
  const half = ordinals.indexOf(of('half') ?? '');
  const quarter = Number(of('quarterDigit') ?? ordinals.indexOf(of('quarter') ?? '') + 1);
  return {
    year: numberOf(of('yearA', 'yearB', 'yearC', 'yearD', 'yearE')),
    month: month === undefined ? undefined : monthOf(month),
    day: numberOf(of('dayA', 'dayB')),
    days: parts[of('part', 'partOfSaid') ?? ''],
    yearsFromWriting: said[of('saidYearA', 'saidYearB') ?? ''],
    monthsFromWriting: said[of('saidMonth') ?? ''],
    months:
      half >= 0 ? [6 * half + 1, 6 * half + 6] : quarter > 0 ? [3 * quarter - 2, 3 * quarter] : undefined,
  };
}

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number.parseInt(text, 10));
