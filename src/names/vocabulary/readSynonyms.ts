import { technologyTerms } from './technologies.ts';

/** A term that the program adds to the names of a record. */
export interface Synonym {
  readonly text: string;
  readonly language: string;
}

let known: ReadonlyMap<string, readonly Synonym[]> | undefined;

/** Returns the terms that belong to a record of `data/posts` beside its own names. */
export function readSynonyms(id: string): readonly Synonym[] {
  known ??= readAll();
  return known.get(id) ?? [];
}

const readAll = () =>
  new Map(
    technologyTerms
      .trim()
      .split('\n')
      .map((line) => {
        const [id = ''] = line.split(' ', 1);
        const [english = '', chinese = ''] = line.slice(id.length).split('|');
        return [id, [...synonyms(english, 'en'), ...synonyms(chinese, 'zh')]] as const;
      }),
  );

const synonyms = (list: string, language: string): Synonym[] =>
  list
    .split(',')
    .map((each) => each.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, language }));
