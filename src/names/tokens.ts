import { hash } from 'node:crypto';
import { isTitled } from '../model/kinds.ts';
import { initialsOf } from './compare/initialsOf.ts';
import { identifierValue } from './identifierValue.ts';
import { isUnspaced } from './isHan.ts';
import { readIdentifier } from './readIdentifier.ts';
import { type ReadName, readName } from './readName.ts';
import { syllables } from './syllables.ts';

/** The most characters of a name that its whole token holds; the index cuts tokens of more than 255. */
export const WHOLE_LENGTH = 80;

const surrogate = /[\ud800-\udfff]/;

/** Returns the first characters of a text, as many as a whole token holds. */
function beginningOf(text: string): string {
  const units = text.slice(0, WHOLE_LENGTH);
  return surrogate.test(units) ? [...text].slice(0, WHOLE_LENGTH).join('') : units;
}

/** Returns the token of a name as a whole, without spaces. */
export const wholeToken = ({ compact }: ReadName): string => `#${beginningOf(compact)}`;

/** Returns the token by which a name is found whole that is longer than its whole token; none for any other name. */
export function exactTokens({ compact }: ReadName): string[] {
  if (compact.length <= WHOLE_LENGTH) return [];
  return [`_exact_${hash('sha256', compact).slice(0, 16)}`];
}

/** Returns the token of a name without its legal forms and the words that join others; that of all of it if there is nothing else. */
export function coreToken(name: ReadName): string {
  const coreParts = name.parts.filter(({ role }) => role !== 'legal' && role !== 'function');
  const letters = coreParts.map(({ text }) => text.replaceAll(' ', '')).join('');
  return letters === '' ? wholeToken(name) : `#${beginningOf(letters)}`;
}

/** Returns the token of the initials of a name's words. */
export const initialsToken = (initials: string): string => `_initials_${initials}`;

/** Returns the tokens by which a name is found: as a whole, by words, by synonyms, by initials, by pairs of characters and their sound. */
export function nameTokens(name: ReadName): string[] {
  if (name.normal === '') return [];
  const tokens = new Set<string>([
    wholeToken(name),
    ...exactTokens(name),
    coreToken(name),
    ...textTokens(name),
  ]);
  for (const run of name.normal.split(' ')) {
    if (!isUnspaced(run)) continue;
    for (const character of run) tokens.add(character);
  }
  if (name.chinese) {
    tokens.add(`#${syllables(name.compact).join('').slice(0, WHOLE_LENGTH)}`);
    for (const pair of pairsOfSounds(name.compact)) tokens.add(pair);
  }
  for (const initials of initialsOf(name)) tokens.add(initialsToken(initials));
  return [...tokens];
}

/** Returns the tokens of a text that is more than a name: its words, its synonyms and its pairs of characters. */
export function textTokens(name: ReadName): string[] {
  const tokens = new Set<string>();
  addTextTokens(tokens, name);
  return [...tokens];
}

function addTextTokens(tokens: Set<string>, { normal, parts }: ReadName): void {
  for (const word of normal.split(' ')) {
    if (!isUnspaced(word)) tokens.add(word);
    else for (const pair of pairsOf(word)) tokens.add(pair);
  }
  for (const { keys } of parts) for (const key of keys) if (key.startsWith('_')) tokens.add(key);
  tokens.delete('');
}

/** Returns the pairs of neighbouring characters; a character that stands alone is its own. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Returns the sounds of neighbouring characters, joined as words in pinyin join them: `shifan` for 师范. */
export function pairsOfSounds(text: string): string[] {
  const sounds = syllables(text);
  return sounds.slice(1).map((sound, index) => `${sounds[index]}${sound}`);
}

/** A record as it is found: what is compared as names, and what is only searched. */
export interface Findable {
  readonly kind: string;
  readonly names: readonly string[];
  readonly identifiers?: readonly string[] | undefined;
  readonly texts?: readonly string[] | undefined;
}

/** Token of the records of a kind. */
export const kindToken = (kind: string): string => `@${kind.toLowerCase()}`;

/** Token of all records but cases and reports, whose titles would crowd out names. */
export const PARTY_TOKEN = '@party';

/** Returns the text that the index holds of a record: its tokens, in order and each once, so that it is the same for the same names. */
export function searchTokens({ kind, names, identifiers = [], texts = [] }: Findable): string {
  const tokens = new Set<string>([kindToken(kind)]);
  const hasTitle = isTitled(kind);
  if (!hasTitle) tokens.add(PARTY_TOKEN);
  for (const text of names) {
    const name = readName(text);
    if (!hasTitle) for (const token of nameTokens(name)) tokens.add(token);
    else {
      tokens.add(wholeToken(name));
      for (const token of exactTokens(name)) tokens.add(token);
      addTextTokens(tokens, name);
    }
  }
  for (const identifier of identifiers) for (const token of identifierTokens(identifier)) tokens.add(token);
  for (const text of texts) addTextTokens(tokens, readName(text));
  tokens.delete('#');
  return [...tokens].sort().join(' ');
}

/** Returns the tokens of `SCHEME:value`: with its scheme, without, and without the address of its register. */
function identifierTokens(identifier: string): string[] {
  return [identifier, identifierValue(identifier), readIdentifier(identifier).written].map((text) =>
    wholeToken(readName(text)),
  );
}
