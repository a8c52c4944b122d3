import type { JudgedAs } from '../../model/judgementId.ts';

/** A judgement of two records, by their ids. */
export interface Judged {
  readonly record: string;
  readonly other: string;
  readonly verdict: JudgedAs;
}

/** Records and who is the same as whom, as far as judgements say. Being the same is transitive; being unsure says nothing. */
export class Sameness {
  private readonly same = new Map<string, Set<string>>();
  private readonly different = new Map<string, Set<string>>();

  /** Adds a judgement. Adds nothing if it contradicts those before it, and returns the chain that makes the contradiction. */
  add({ record, other, verdict }: Judged): readonly Judged[] | null {
    if (verdict === 'UNSURE') return null;
    const chain = verdict === 'SAME' ? this.difference(record, other) : this.chain(record, other);
    if (chain) return chain;
    const pairs = verdict === 'SAME' ? this.same : this.different;
    link(pairs, record, other);
    link(pairs, other, record);
    return null;
  }

  /** Returns the records that are the same, each group in the order of its ids, by its first id. */
  groups(): readonly (readonly string[])[] {
    const seen = new Set<string>();
    return [...this.same.keys()].sort().flatMap((id) => {
      if (seen.has(id)) return [];
      const group = [...this.reached(id).keys()].sort();
      for (const each of group) seen.add(each);
      return [group];
    });
  }

  /** Returns the shortest chain of judgements by which two records are the same; null if there is none. */
  private chain(from: string, to: string): Judged[] | null {
    const before = this.reached(from);
    if (!before.has(to)) return null;
    const chain: Judged[] = [];
    for (let other = to; other !== from; ) {
      const record = before.get(other) ?? from;
      chain.unshift({ record, other, verdict: 'SAME' });
      other = record;
    }
    return chain;
  }

  /** Returns the chain by which two records differ: each is the same as one of two that were judged to be different. Null if there is none. */
  private difference(from: string, to: string): Judged[] | null {
    const others = this.reached(to);
    for (const record of this.reached(from).keys())
      for (const other of this.different.get(record) ?? [])
        if (others.has(other))
          return [
            ...(this.chain(from, record) ?? []),
            { record, other, verdict: 'DIFFERENT' },
            ...(this.chain(other, to) ?? []),
          ];
    return null;
  }

  /** Returns the records that are the same as this one, itself included, each with the one before it on the shortest chain. */
  private reached(from: string): ReadonlyMap<string, string> {
    const before = new Map([[from, from]]);
    for (const record of before.keys())
      for (const other of this.same.get(record) ?? []) if (!before.has(other)) before.set(other, record);
    return before;
  }
}

function link(pairs: Map<string, Set<string>>, from: string, to: string): void {
  const others = pairs.get(from);
  if (others) others.add(to);
  else pairs.set(from, new Set([to]));
}

/** Returns a chain of judgements in words: `a is the same as b, b differs from c`. */
export const chainText = (chain: readonly Judged[]): string =>
  chain
    .map(({ record, other, verdict }) =>
      verdict === 'SAME' ? `${record} is the same as ${other}` : `${record} differs from ${other}`,
    )
    .join(', ');
