import { nearTexts } from './nearTexts.ts';

/** Pairs of records whose names differ by a letter or two, and whether all names were compared. */
interface NearNames {
  readonly pairs: readonly (readonly [string, string])[];
  readonly complete: boolean;
}

/** Finds the records of one kind whose whole names differ by a letter or two, but for names that more than `most` records have. */
export async function nearNames(
  records: readonly (readonly [id: string, tokens: readonly string[]])[],
  most: number,
  signal?: AbortSignal,
): Promise<NearNames> {
  const kinds = new Map<string, Map<string, string[]>>();
  for (const [id, tokens] of records) {
    const kind = id.slice(0, id.indexOf('/'));
    const named = kinds.get(kind) ?? new Map<string, string[]>();
    kinds.set(kind, named);
    for (const token of tokens) {
      const text = token.slice(1);
      const there = named.get(text);
      if (there) there.push(id);
      else named.set(text, [id]);
    }
  }
  const pairs: [string, string][] = [];
  let complete = true;
  for (const named of kinds.values()) {
    const near = await nearTexts([...named.keys()], { signal });
    complete &&= near.complete;
    for (const texts of near.pairs) {
      const [ones = [], others = []] = texts.map((text) => named.get(text));
      if (ones.length > most || others.length > most) continue;
      for (const one of ones) for (const other of others) if (one !== other) pairs.push([one, other]);
    }
  }
  return { pairs, complete };
}
