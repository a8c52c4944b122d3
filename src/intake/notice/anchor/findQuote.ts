import search from 'approx-string-match';
import type { Quote } from './quote.ts';

/** A place in a text where a quote may stand. */
export interface QuotePlace {
  readonly start: number;
  readonly end: number;
  /** 1 where words and context are the same, less the more they differ. */
  readonly likeness: number;
}

/** Words that are looked for. The offset, if any, chooses among places that are equally like. */
export type Sought = Pick<Quote, 'exact'> & Partial<Pick<Quote, 'prefix' | 'suffix' | 'start'>>;

/** Differing letters of the words, as a share of them, above which a place is none. */
const MOST_DIFFERENT = 0.4;

/** The words, what stands before and behind them, and the place count as much as this. */
const weights = { exact: 50, prefix: 20, suffix: 20, place: 2 } as const;

/** Returns the place of the exact words of a quote: of several, the one with its context. Undefined if the text does not have them. */
export function findExactly(text: string, sought: Sought): QuotePlace | undefined {
  if (sought.exact === '') return undefined;
  const places: QuotePlace[] = [];
  for (let at = text.indexOf(sought.exact); at >= 0; at = text.indexOf(sought.exact, at + 1))
    places.push(judged(text, sought, { start: at, end: at + sought.exact.length, errors: 0 }));
  return best(places);
}

/**
 * Returns the place of a quote in a text that has changed since: of the likest words, those with the likest context. Undefined if
 * none is like enough. The search is that of G. Myers, "A fast bit-vector algorithm for approximate string matching" (1999).
 */
export function findQuote(text: string, sought: Sought): QuotePlace | undefined {
  const exactly = findExactly(text, sought);
  if (exactly && exactly.likeness > 0.95) return exactly;
  const framed = throughContext(text, sought);
  const most = Math.floor(sought.exact.length * MOST_DIFFERENT);
  const fuzzy = sought.exact === '' ? [] : search(text, sought.exact, most);
  const places = fuzzy.map((each) => judged(text, sought, each));
  return best([...(exactly ? [exactly] : []), ...places, ...framed]);
}

/** Finds the words by what stands around them, where short words have changed too much to be found themselves. */
function throughContext(text: string, sought: Sought): QuotePlace[] {
  const { exact, prefix = '', suffix = '' } = sought;
  const whole = prefix + exact + suffix;
  if (prefix === '' && suffix === '') return [];
  return search(text, whole, Math.floor(whole.length * MOST_DIFFERENT)).flatMap(({ start, end }) => {
    const found = text.slice(start, end);
    const from = start + endOfLikest(found, prefix);
    const until = end - endOfLikest(reversed(found), reversed(suffix));
    if (until <= from) return [];
    const errors = search(text.slice(from, until), exact, exact.length)[0]?.errors ?? exact.length;
    return errors <= exact.length * 0.7 ? [judged(text, sought, { start: from, end: until, errors })] : [];
  });
}

/** Returns where the likest copy of a beginning ends in a text; the copy with the end nearest to its own length. */
function endOfLikest(text: string, beginning: string): number {
  if (beginning === '') return 0;
  const found = search(text, beginning, Math.floor(beginning.length * MOST_DIFFERENT));
  const ends = found.filter(({ start }) => start < beginning.length);
  const [likest] = ends.sort(
    (one, other) =>
      one.errors - other.errors ||
      distance(one.end, beginning.length) - distance(other.end, beginning.length),
  );
  return likest?.end ?? Math.min(beginning.length, text.length);
}

const distance = (one: number, other: number) => Math.abs(one - other);

const reversed = (text: string) => [...text].reverse().join('');

interface Found {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

function judged(text: string, sought: Sought, { start, end, errors }: Found): QuotePlace {
  const { exact, prefix = '', suffix = '' } = sought;
  const before = likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
  const behind = likeness(text.slice(end, end + suffix.length), suffix);
  const words = 1 - errors / Math.max(1, exact.length);
  const near =
    sought.start === undefined
      ? 1
      : 1 - Math.min(1, Math.abs(sought.start - start) / Math.max(1, text.length));
  const score =
    weights.exact * words + weights.prefix * before + weights.suffix * behind + weights.place * near;
  return { start, end, likeness: score / (weights.exact + weights.prefix + weights.suffix + weights.place) };
}

function likeness(text: string, context: string): number {
  if (context === '') return 1;
  if (text === '') return 0;
  const errors = search(text, context, context.length)[0]?.errors ?? context.length;
  return 1 - errors / context.length;
}

const best = (places: readonly QuotePlace[]): QuotePlace | undefined =>
  places.reduce<QuotePlace | undefined>(
    (likest, each) => (likest === undefined || each.likeness > likest.likeness ? each : likest),
    undefined,
  );
