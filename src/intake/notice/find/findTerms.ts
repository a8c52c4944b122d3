import AhoCorasick from 'modern-ahocorasick';
import { foldedText } from '../../../names/normalForm.ts';
import { foldText } from './foldText.ts';
import type { Span } from './layOut.ts';

/** A term in a text, with its meaning. */
export interface FoundTerm<Meaning> extends Span {
  readonly meaning: Meaning;
}

/** Finds terms in a text, in any case, with or without accents, in simplified or traditional characters. Of terms that overlap the longest counts. */
export type TermFinder<Meaning> = (text: string) => FoundTerm<Meaning>[];

const letter = /[a-z0-9]/;

/** Returns a finder of some terms. Terms in Latin letters are found as whole words. */
export function termFinder<Meaning>(terms: readonly (readonly [string, Meaning])[]): TermFinder<Meaning> {
  const patterns = terms
    .map(([term, data]) => ({ pattern: foldedText(term).trim(), data }))
    .filter(({ pattern }) => pattern !== '');
  const automaton = new AhoCorasick<Meaning>(patterns, {
    boundary: ({ left, right, first, last }) =>
      !(letter.test(first) && left !== undefined && letter.test(left)) &&
      !(letter.test(last) && right !== undefined && letter.test(right)),
  });
  return (text) => {
    const folded = foldText(text);
    return automaton
      .search(folded.text, { strategy: 'longest-first' })
      .flatMap(({ start, end, data }) =>
        data === undefined
          ? []
          : [{ start: folded.places[start] ?? 0, end: folded.places[end] ?? text.length, meaning: data }],
      )
      .sort((one, other) => one.start - other.start);
  };
}
