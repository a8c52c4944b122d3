import type { CaseFilter } from '../../generated/operations.ts';

/** Most conditions of an operation, as the server bounds them (`limits.conditions`). */
const MAX_CONDITIONS = 16;

/** Most values of a filter: half of what the server takes, and a body that it takes however long the ids are. */
const MAX_VALUES = 2_000;

interface FilterSize {
  readonly conditions: number;
  readonly values: number;
}

/** The size of a filter as the server counts it: a list to choose from is one condition. */
function sizeOf(part: unknown, isTest = false): FilterSize {
  if (Array.isArray(part) && !isTest) return sumOf(part.map((each) => sizeOf(each)));
  if (Array.isArray(part)) return { conditions: 1, values: part.length };
  if (typeof part !== 'object' || part === null) return { conditions: 1, values: 1 };
  return sumOf(
    Object.entries(part).map(([name, value]) =>
      sizeOf(value, name !== 'and' && name !== 'or' && name !== 'not'),
    ),
  );
}

const sumOf = (sizes: readonly FilterSize[]): FilterSize => ({
  conditions: sizes.reduce((sum, { conditions }) => sum + conditions, 0),
  values: sizes.reduce((sum, { values }) => sum + values, 0),
});

/** Filters that the server takes one by one, and that together find what a filter finds. Parts of an `or` stay together where they can. */
export function splitFilter(filter: CaseFilter): readonly CaseFilter[] {
  const { or: parts, ...rest } = filter;
  if (!parts || Object.keys(rest).length > 0) return [filter];
  const groups: CaseFilter[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const { conditions, values } = sizeOf([...(last ?? []), part]);
    if (last && conditions <= MAX_CONDITIONS && values <= MAX_VALUES) last.push(part);
    else groups.push([part]);
  }
  return groups.map((group) => (group.length === 1 && group[0] ? group[0] : { or: group }));
}
