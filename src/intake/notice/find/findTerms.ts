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

/** An abbreviation in capitals: in small letters it may be another word, such as "led". */
const abbreviation = /^[A-Z]{2,5}$/;

/** Returns a finder of some terms. Terms in Latin letters are found as whole words, abbreviations in capitals. */
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
        const isOther = data.isAbbreviation && written === written.toLowerCase();
        return isOther ? [] : [{ ...place, meaning: data.meaning }];
      })
      .sort((one, other) => one.start - other.start);
  };
}
