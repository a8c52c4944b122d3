import { editDistance } from '../../names/compare/editDistance.ts';
import { nextTurn } from '../../scheduling/nextTurn.ts';

/** Two texts that differ by a letter or two, and whether all texts were compared. */
export interface NearTexts {
  readonly pairs: readonly (readonly [string, string])[];
  readonly complete: boolean;
}

/** Letters from which one may be wrong, and from which two may. */
const ONE_FROM = 8;
const TWO_FROM = 16;

/** Letters of a part by which texts are found. */
const PART = 3;

/** Parts that a letter is in, and one more that two swapped letters are in. */
const PARTS_OF_ERROR = PART + 1;

/** The most texts that are looked at for each other. */
const MOST_STEPS = 30_000_000;

/** Milliseconds of work, after which everything else that has arrived is served. */
const TURN_MS = 10;

/** Returns the number of letters that may be wrong, missing, added or swapped in a text of this length. */
const allowed = (length: number): number => (length >= TWO_FROM ? 2 : length >= ONE_FROM ? 1 : 0);

/**
 * Finds the texts that differ from each other by a letter, or by two where they are long. Texts with other digits are others. An error changes
 * four parts at most, so two such texts share one of the rarest few parts of each (Chaudhuri, Ganti and Kaushik, A primitive operator for
 * similarity joins, ICDE 2006): only those are looked at.
 */
export async function nearTexts(
  texts: readonly string[],
  { mostSteps = MOST_STEPS, signal }: { mostSteps?: number; signal?: AbortSignal | undefined } = {},
): Promise<NearTexts> {
  const parts = texts.map(partsOf);
  const counts = new Map<string, number>();
  for (const all of parts) for (const part of all) counts.set(part, (counts.get(part) ?? 0) + 1);
  const places = new Map<string, number[]>();
  const seen = new Int32Array(texts.length).fill(-1);
  const pairs: [string, string][] = [];
  let steps = 0;
  let turn = performance.now();
  for (const [at, text] of texts.entries()) {
    if (performance.now() - turn > TURN_MS) {
      await nextTurn();
      signal?.throwIfAborted();
      turn = performance.now();
    }
    for (const part of rarest(parts[at] ?? [], counts, text.length)) {
      const there = places.get(part);
      if (!there) {
        places.set(part, [at]);
        continue;
      }
      steps += there.length;
      if (steps > mostSteps) return { pairs, complete: false };
      for (const place of there) {
        const other = texts[place];
        if (other === undefined || seen[place] === at) continue;
        seen[place] = at;
        const most = allowed(Math.max(text.length, other.length));
        if (editDistance(text, other, most) <= most) pairs.push([other, text]);
      }
      there.push(at);
    }
  }
  return { pairs, complete: true };
}

/** Parts of three letters, each with its number among equal ones and with the digits of the text. */
function partsOf(text: string): string[] {
  // A text that is a letter too short may be near one that is long enough.
  if (text.length < ONE_FROM - 1) return [];
  const digits = text.replace(/\P{N}/gu, '');
  const numbers = new Map<string, number>();
  return Array.from({ length: text.length - PART + 1 }, (_, at) => {
    const part = text.slice(at, at + PART);
    const number = numbers.get(part) ?? 0;
    numbers.set(part, number + 1);
    return `${part}${number} ${digits}`;
  });
}

/** The rarest parts of a text: one more than its errors can change. */
function rarest(parts: readonly string[], counts: ReadonlyMap<string, number>, length: number): string[] {
  const most = allowed(length + (length < TWO_FROM - 2 ? 1 : 2));
  const count = (part: string) => counts.get(part) ?? 0;
  return [...parts]
    .sort((one, other) => count(one) - count(other) || (one < other ? -1 : 1))
    .slice(0, most * PARTS_OF_ERROR + 1);
}
