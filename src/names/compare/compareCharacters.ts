import type { ReadName } from '../readName.ts';
import type { Coverage } from './likeness.ts';

interface Weighted {
  readonly characters: readonly string[];
  readonly weights: readonly number[];
}

/** Puts the characters of two Chinese names side by side in their order (longest common subsequence by weight). */
export function compareCharacters(asked: ReadName, stored: ReadName): Coverage {
  const a = weigh(asked);
  const b = weigh(stored);
  const width = b.characters.length + 1;
  const best = new Float64Array((a.characters.length + 1) * width);
  for (let i = 1; i <= a.characters.length; i += 1)
    for (let j = 1; j < width; j += 1) {
      const skip = Math.max(best[(i - 1) * width + j] ?? 0, best[i * width + j - 1] ?? 0);
      const same = a.characters[i - 1] === b.characters[j - 1];
      const both = (a.weights[i - 1] ?? 0) + (b.weights[j - 1] ?? 0);
      best[i * width + j] = same ? Math.max(skip, (best[(i - 1) * width + j - 1] ?? 0) + both) : skip;
    }
  let matchedA = 0;
  let matchedB = 0;
  for (let i = a.characters.length, j = width - 1; i > 0 && j > 0; ) {
    const here = best[i * width + j] ?? 0;
    if (here === best[(i - 1) * width + j]) i -= 1;
    else if (here === best[i * width + j - 1]) j -= 1;
    else {
      matchedA += a.weights[i - 1] ?? 0;
      matchedB += b.weights[j - 1] ?? 0;
      i -= 1;
      j -= 1;
    }
  }
  return { ofAsked: matchedA / sum(a.weights), ofStored: matchedB / sum(b.weights) };
}

const LEAST = 0.02;

function weigh({ parts }: ReadName): Weighted {
  const characters: string[] = [];
  const weights: number[] = [];
  for (const { text, weight } of parts) {
    const own = [...text.replaceAll(' ', '')];
    for (const character of own) {
      characters.push(character);
      weights.push(Math.max(LEAST, weight / own.length));
    }
  }
  return { characters, weights };
}

const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0) || 1;
