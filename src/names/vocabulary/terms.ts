import { isUnspaced } from '../isHan.ts';
import { normalForm } from '../normalForm.ts';
import { countryNames } from './countries.ts';
import { institutions, ordinals } from './institutions.ts';
import { legalForms } from './legalForms.ts';
import { chinesePlaces, cities } from './places.ts';
import { posts, stationed } from './posts.ts';

/** Part that a term plays in a name. */
export type Role = 'word' | 'place' | 'country' | 'institution' | 'common' | 'ordinal' | 'legal' | 'function';

/** Meaning of a term: terms of one key are synonyms, in any language. */
export interface Meaning {
  readonly key: string;
  readonly role: Role;
  /** From 0, for what every name may have, to 1, for what few names have. */
  readonly weight: number;
}

/** All terms by their normal form. A Chinese term can have several meanings, the most usual one first. */
export interface Terms {
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** Terms that count only as a whole name, such as the codes of countries. */
  readonly whole: ReadonlyMap<string, readonly Meaning[]>;
  /** First words of terms, or first characters. */
  readonly beginnings: ReadonlySet<string>;
  /** The most words of a term in a script with spaces, and the most characters of one without. */
  readonly mostWords: number;
  readonly mostCharacters: number;
}

const COUNTRY_WEIGHT = 0.45;
const PLACE_WEIGHT = 0.8;
const LEGAL_WEIGHT = 0.06;

let known: Terms | undefined;

/** Returns the terms of `src/names/vocabulary`, which are read once. */
export function terms(): Terms {
  known ??= readTerms();
  return known;
}

function readTerms(): Terms {
  const meanings = new Map<string, Meaning[]>();
  const whole = new Map<string, Meaning[]>();
  const add = (to: Map<string, Meaning[]>, written: string, meaning: Meaning) => {
    const term = normalForm(written);
    if (term === '') return;
    const before = to.get(term) ?? [];
    if (!before.some(({ key }) => key === meaning.key)) to.set(term, [...before, meaning]);
  };
  for (const form of legalForms)
    add(meanings, form, { key: `_legal_${keyOf(form)}`, role: 'legal', weight: LEGAL_WEIGHT });
  for (const { code, names, wholeNames } of countryNames()) {
    const meaning: Meaning = {
      key: `_country_${code.toLowerCase()}`,
      role: 'country',
      weight: code === 'CN' ? COUNTRY_WEIGHT / 2 : COUNTRY_WEIGHT,
    };
    for (const name of names) add(meanings, name, meaning);
    for (const name of wholeNames) add(whole, name, meaning);
  }
  for (const written of linesOf(cities))
    for (const name of written)
      add(meanings, name, { key: `_city_${keyOf(written[0])}`, role: 'place', weight: PLACE_WEIGHT });
  for (const written of linesOf(chinesePlaces))
    for (const name of written)
      add(meanings, name, { key: `_place_${keyOf(written[0])}`, role: 'place', weight: PLACE_WEIGHT });
  for (const written of linesOf(ordinals))
    for (const name of written)
      add(meanings, name, { key: `_number_${keyOf(written[0])}`, role: 'ordinal', weight: 1 });
  for (const { weight, isType, written } of weighted(institutions))
    for (const name of written)
      add(meanings, name, {
        key: `_word_${keyOf(written[0])}`,
        role: isType ? 'institution' : 'common',
        weight,
      });
  for (const { weight, written } of weighted(posts))
    for (const name of written)
      add(meanings, name, { key: `_post_${keyOf(written[0])}`, role: 'common', weight });
  for (const word of stationed) add(meanings, word, { key: '_stationed', role: 'function', weight: 0 });
  const lengths = [...meanings.keys()].map((term) => ({ term, unspaced: isUnspaced(term) }));
  return {
    meanings,
    whole,
    beginnings: new Set(
      lengths.map(({ term, unspaced }) => (unspaced ? ([...term][0] ?? '') : (term.split(' ')[0] ?? ''))),
    ),
    mostWords: Math.max(...lengths.map(({ term, unspaced }) => (unspaced ? 1 : term.split(' ').length))),
    mostCharacters: Math.max(...lengths.map(({ term, unspaced }) => (unspaced ? [...term].length : 1))),
  };
}

const keyOf = (term = '') => normalForm(term).replaceAll(' ', '');

const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split(/[,|]/u)
        .map((each) => each.trim())
        .filter(Boolean),
    );

const weighted = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [first = '', ...rest] = line.split('|');
      return {
        isType: first.startsWith('='),
        weight: Number(first.replace('=', '').trim()),
        written: linesOf(rest.join('|'))[0] ?? [],
      };
    });
