import fc, { type GeneratorValue } from 'fast-check';

/** Source of the decisions of a random operation; fast-check shrinks them. */
export interface Choose {
  int(min: number, max: number): number;
  chance(percent: number): boolean;
  from<T>(items: readonly T[]): T;
  some<T>(items: readonly T[], min: number, max: number): T[];
}

/** Decisions drawn through fast-check. */
export function chooseBy(generate: GeneratorValue): Choose {
  const int: Choose['int'] = (min, max) => generate(fc.integer, { min, max });
  const from: Choose['from'] = (items) => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to choose from.');
    return item;
  };
  return {
    int,
    from,
    // The smaller number is the plainer operation, so that shrinking leads there.
    chance: (percent) => int(0, 99) >= 100 - percent,
    some: (items, min, max) => Array.from({ length: int(min, max) }, () => from(items)),
  };
}
