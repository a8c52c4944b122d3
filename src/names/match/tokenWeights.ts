import type { ReadName } from '../readName.ts';
import { pairsOf, pairsOfSounds } from '../tokens.ts';

/** Least weight of a token, so that names of nothing but common words are found too. */
const LEAST = 0.1;

/** Returns the weights of tokens within a name, by the weights of the parts that they come from: its words, its meanings and its pairs of characters. */
export function tokenWeights({ parts }: ReadName): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (token: string, weight: number) =>
    weights.set(token, Math.max(weights.get(token) ?? 0, LEAST, Math.min(1, weight)));
  let before = { character: '', weight: 0 };
  for (const { text, keys, role, weight, unspaced } of parts) {
    for (const key of keys) add(key, weight);
    if (!unspaced) {
      for (const word of text.split(' ')) add(word, weight);
      before = { character: '', weight: 0 };
      continue;
    }
    const characters = [...text];
    const each = weight / characters.length;
    if (before.character !== '') add(`${before.character}${characters[0]}`, before.weight + each);
    for (const pair of pairsOf(text)) add(pair, 2 * each);
    for (const character of characters) add(character, each);
    // A name in Latin script has the sound of a place or a name, and the meaning of everything else.
    if (role === 'word' || role === 'place') for (const pair of pairsOfSounds(text)) add(pair, 2 * each);
    before = { character: characters.at(-1) ?? '', weight: each };
  }
  return weights;
}
