import AhoCorasick from 'modern-ahocorasick';
import { foldedText } from '../../../names/normalForm.ts';
import { foldText } from './foldText.ts';
import type { Span } from './layOut.ts';

/** A term in a text, with its meaning. */
export interface FoundTerm<Meaning> extends Span {
  readonly meaning: Meaning;
}

interface Pattern<Meaning> {
  readonly meaning: Meaning;
  readonly isAbbreviation: boolean;
}

/** Finds terms in a text, in any case, with or without accents, in simplified or traditional characters. Of terms that overlap the longest counts. */
export type TermFinder<Meaning> = (text: string) => FoundTerm<Meaning>[];

const letter = /[a-z0-9]/;

/** An abbreviation in capitals: in other letters it may be another word, such as "led" or "Led". */
const abbreviation = /^[A-Z]{2,5}$/;

/**
 * Returns a finder of some terms. Terms in Latin letters are found as whole words, abbreviations in capitals. A Chinese term is not found
 * where it begins within a word and ends within another: 地热 is not in 当地热烈欢迎.
 */
export function termFinder<Meaning>(terms: readonly (readonly [string, Meaning])[]): TermFinder<Meaning> {
  const patterns = terms
    .map(([term, meaning]) => ({
      pattern: foldedText(term).trim(),
      data: { meaning, isAbbreviation: abbreviation.test(term.trim()) },
    }))
    .filter(({ pattern }) => pattern !== '');
  const automaton = new AhoCorasick<Pattern<Meaning>>(patterns, {
    boundary: ({ left, right, first, last }) =>
      !(letter.test(first) && left !== undefined && letter.test(left)) &&
      !(letter.test(last) && right !== undefined && letter.test(right)),
  });
  return (text) => {
    const folded = foldText(text);
    return automaton
      .search(folded.text, { strategy: 'longest-first' })
      .flatMap(({ start, end, data }) => {
        if (data === undefined) return [];
        const place = { start: folded.places[start] ?? 0, end: folded.places[end] ?? text.length };
        const written = text.slice(place.start, place.end);
        const isOther =
          (data.isAbbreviation && written !== written.toUpperCase()) || cutsWords(folded.text, start, end);
        return isOther ? [] : [{ ...place, meaning: data.meaning }];
      })
      .sort((one, other) => one.start - other.start);
  };
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const han = /^\p{Script=Han}+$/u;

/** Characters around a term that tell the words in which it stands. */
const AROUND = 12;

/** True if some Chinese characters of a text begin within one of its words and end within another. */
function cutsWords(text: string, start: number, end: number): boolean {
  if (!han.test(text.slice(start, end))) return false;
  const from = Math.max(0, start - AROUND);
  const bounds = new Set([...words.segment(text.slice(from, end + AROUND))].map(({ index }) => from + index));
  return start > from && !bounds.has(start) && end < text.length && !bounds.has(end);
}
