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
  /** First words of terms, or first characters, with the most words or characters of a term that begins so. */
  readonly beginnings: ReadonlyMap<string, number>;
  /** The most words of a term in a script with spaces. */
  readonly mostWords: number;
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
  const addSynonyms = (sort: string, written: readonly string[], role: Role, weight: number) => {
    const meaning = { key: `_${sort}_${keyOf(written[0])}`, role, weight };
    for (const name of written) add(meanings, name, meaning);
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
  for (const written of linesOf(cities)) addSynonyms('city', written, 'place', PLACE_WEIGHT);
  for (const written of linesOf(chinesePlaces)) addSynonyms('place', written, 'place', PLACE_WEIGHT);
  for (const written of linesOf(ordinals)) addSynonyms('number', written, 'ordinal', 1);
  for (const { weight, isType, written } of weighted(institutions))
    addSynonyms('word', written, isType ? 'institution' : 'common', weight);
  for (const { weight, written } of weighted(posts)) addSynonyms('post', written, 'common', weight);
  for (const word of stationed) add(meanings, word, { key: '_stationed', role: 'function', weight: 0 });
  const beginnings = new Map<string, number>();
  let mostWords = 0;
  for (const term of meanings.keys()) {
    const unspaced = isUnspaced(term);
    const [first = '', ...rest] = unspaced ? [...term] : term.split(' ');
    const length = 1 + rest.length;
    beginnings.set(first, Math.max(beginnings.get(first) ?? 0, length));
    if (!unspaced) mostWords = Math.max(mostWords, length);
  }
  return { meanings, whole, beginnings, mostWords };
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
