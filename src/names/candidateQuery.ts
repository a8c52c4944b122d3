import { MOST_INITIALS } from './compare/initialsOf.ts';
import { isUnspaced } from './isHan.ts';
import { readIdentifier } from './readIdentifier.ts';
import { type ReadName, readName } from './readName.ts';
import { syllables } from './syllables.ts';
import {
  coreToken,
  exactTokens,
  initialsToken,
  kindToken,
  PARTY_TOKEN,
  pairsOf,
  pairsOfSounds,
  WHOLE_LENGTH,
  wholeToken,
} from './tokens.ts';
import { functionWords } from './vocabulary/functionWords.ts';

/** The most words of a text that the index is asked for. */
const MOST_WORDS = 24;

/** The most characters and the most parts of a text that it is asked for: Lucene refuses more than 1,024 clauses. */
const MOST_CHARACTERS = 200;
const MOST_PARTS = 100;

/**
 * Returns the query, in Lucene's syntax, of the records that a name may mean: any of its words, synonyms or pairs of characters, its words
 * begun or with a letter or two wrong; the whole name counts most. identifiers count as much. No character of the caller's but letters, marks and digits comes into it.
 */
export function candidateQuery(
  name: ReadName,
  kinds: readonly string[] | null,
  identifiers: readonly string[] = [],
): string {
  const wanted = [...new Set([...clausesOf(name), ...identifiers.flatMap(identifierClause)])].join(' ');
  const filter = kinds === null ? '' : ` +(${kinds.map((kind) => `${kindToken(kind)}^0`).join(' ')})`;
  return `+(${wanted})${filter} ${PARTY_TOKEN}^3`;
}

function identifierClause(identifier: string): string[] {
  const token = wholeToken(readName(readIdentifier(identifier).written));
  return token === '#' ? [] : [`${token}^60`];
}

function clausesOf(name: ReadName): string[] {
  const { compact } = name;
  const whole = wholeToken(name);
  const clauses = [`${whole}^60`, `${coreToken(name)}^30`];
  if (compact.length >= 2) clauses.push(`${whole}*^6`);
  if (compact.length >= 5) clauses.push(`${whole}~${compact.length < 8 ? 1 : 2}^8`);
  for (const token of exactTokens(name)) clauses.push(`${token}^120`);
  const words = [...name.normal].slice(0, MOST_CHARACTERS).join('').split(' ').slice(0, MOST_WORDS);
  const spaced = words.filter((word) => !isUnspaced(word));
  const telling = spaced.filter((word) => !functionWords.has(word));
  for (const word of telling.length > 0 ? telling : spaced) clauses.push(...wordClauses(word));
  for (const [index, word] of spaced.slice(1).entries()) clauses.push(`${spaced[index]}${word}^2`);
  for (const run of words) if (isUnspaced(run)) clauses.push(...runClauses(run));
  for (const { keys, weight } of name.parts.slice(0, MOST_PARTS))
    for (const key of keys)
      if (key.startsWith('_') && weight > 0.1) clauses.push(`${key}^${Math.round(6 * weight) || 1}`);
  if (words.length === 1 && spaced.length === 1 && compact.length <= MOST_INITIALS)
    clauses.push(`${initialsToken(compact)}^4`);
  return clauses;
}

function wordClauses(word: string): string[] {
  if (word.length < 2) return [word];
  if (word.length < 4) return [`${word}^4`, `${word}*`];
  return [`${word}^4`, `${word}*^2`, `${word}~${word.length < 8 ? 1 : 2}`];
}

/** Pairs of characters, the characters themselves, which find a name that lacks one of them, and the sound of the whole. */
function runClauses(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return [`${run}^2`, `${run}*`];
  return [
    ...pairsOf(run).map((pair) => `${pair}^2`),
    ...characters,
    `#${syllables(run).join('').slice(0, WHOLE_LENGTH)}^6`,
    ...pairsOfSounds(run).filter((sound) => /^\p{L}+$/u.test(sound)),
  ];
}
