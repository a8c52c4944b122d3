import { rememberTexts } from '../../names/rememberTexts.ts';
import { ownCopy } from '../../text/ownCopy.ts';
import { readCountry } from './countries/readCountry.ts';
import { readDate } from './dates/readDate.ts';
import { readEnum } from './enums/readEnum.ts';
import type { Reading } from './reading.ts';
import { readNumber } from './readNumber.ts';
import { cleanText } from './text/cleanText.ts';
import { isMissing } from './text/isMissing.ts';
import type { ValueKind, ValueOptions } from './valueKind.ts';

/** Values of a column repeat, so the last few thousand readings of each kind are kept. */
const REMEMBERED = 5_000;

type Read = (text: string) => Reading;
/** The kinds whose texts are more than themselves. */
type ReadKind = Exclude<ValueKind, 'text' | 'name'>;

const readers = new Map<string, Read>();

/** Returns what reads the values of a kind under an order of dates, and remembers them. */
function readerOf(kind: ReadKind, { dateOrder }: ValueOptions): Read {
  const key = `${kind} ${dateOrder ?? ''}`;
  const known = readers.get(key);
  if (known) return known;
  const remembered = rememberTexts(REMEMBERED, (text) => readClean(kind, text, dateOrder));
  // A slice of a file's text would keep its whole chunk alive.
  const reader: Read = (text) => remembered(ownCopy(text));
  readers.set(key, reader);
  return reader;
}

function readClean(kind: ReadKind, text: string, dateOrder: ValueOptions['dateOrder']): Reading {
  switch (kind) {
    case 'date':
      return readDate(text, dateOrder);
    case 'number':
      return readNumber(text);
    case 'country':
      return readCountry(text);
    default:
      return readEnum(kind, text, kind === 'Cooperation');
  }
}

/** True for a word for "missing" that is a value here: NA is Namibia too, and `not found` is a result of checking a quote. */
const mayMean = (kind: ValueKind, text: string) =>
  kind === 'country' ? /^na$/i.test(text) : kind === 'QuoteCheck' && /^not[ _-]found$/i.test(text);

/** Reads a cell's text as a value of a kind. It never guesses: a text with two readings is a doubt with both. */
export function readValue(kind: ValueKind, text: string, options: ValueOptions = {}): Reading {
  const { text: clean } = cleanText(text, kind);
  if (!mayMean(kind, clean) && isMissing(clean, options.missing)) return { kind: 'empty' };
  return kind === 'text' || kind === 'name'
    ? { kind: 'value', value: clean }
    : readerOf(kind, options)(clean);
}
