import { badInput } from '../../errors.ts';
import type { FieldArgs } from '../../generated/schema.ts';
import { networkKinds } from '../../model/parties.ts';
import { MAX_HOPS } from '../../projection/paths/pathInput.ts';
import type { Projection } from '../../projection/projection.ts';
import type { ComparePairsInput } from '../../projection/whatIf/pairComparison.ts';
import { entityNumber } from './entityNumber.ts';
import { projectedKinds } from './projectedKinds.ts';

type Asked = Omit<ComparePairsInput, 'selection' | 'first'>;

type WhatIfArgs = Omit<FieldArgs['Query.whatIf'], 'where'>;

const mostRemoved = 50;
const mostPairs = 200;
const chosenPairs = 10;

/** Reads the arguments of `whatIf`: the removed entities, and the pairs whose paths are compared. */
export function whatIfQuestion(projection: Projection, args: WhatIfArgs): Asked {
  const remove = numbersOf(projection, args.remove, 'remove');
  if (remove.length < 1 || remove.length > mostRemoved)
    throw badInput(
      `\`remove\` names ${remove.length} entities, where 1 to ${mostRemoved} can be removed.`,
      `Name 1 to ${mostRemoved}.`,
    );
  for (const entity of remove) checkRemovable(projection, entity);
  const ends = endsOf(projection, args);
  const through = projectedKinds(args.through, 'through');
  const all = [...(ends?.from ?? []), ...(ends?.to ?? [])];
  const both = all.find((entity) => remove.includes(entity));
  if (both !== undefined)
    throw badInput(
      `\`${projection.entityId(both)}\` is to be removed, and is an end of pairs as well.`,
      'Leave it out of `from` and `to`, or out of `remove`.',
    );
  const countries = through.includes('COUNTRY') || all.some((end) => projection.kindOf(end) === 'COUNTRY');
  if (countries && remove.some((entity) => projection.kindOf(entity) === 'TARGET'))
    throw badInput(
      'Paths that touch countries cannot be compared where targets are removed.',
      'Name other kinds in `from`, `to` and `through`.',
    );
  return {
    remove,
    ends,
    through,
    maxHops: checkRange('maxHops', args.maxHops, 1, MAX_HOPS),
    unsourced: args.unsourced,
    sameRole: args.sameRole,
  };
}

/** Returns the number of pairs to compare: `first`, else all pairs that were named, or ten where none were. */
export const pairLimit = (first: number | null | undefined, { ends }: Asked): number =>
  typeof first === 'number' ? first : ends ? mostPairs : chosenPairs;

const numbersOf = (projection: Projection, ids: readonly string[], argument: string): number[] =>
  [...new Set(ids)].map((id) => entityNumber(projection, id, argument));

function checkRemovable(projection: Projection, entity: number): void {
  const kind = projection.kindOf(entity);
  if (networkKinds.some((each) => each === kind)) return;
  throw badInput(
    `\`remove\` names \`${projection.entityId(entity)}\`, where posts, targets and companies can be removed.`,
    'Leave out its cases with `where` instead.',
  );
}

function endsOf(projection: Projection, { from, to }: WhatIfArgs): ComparePairsInput['ends'] {
  if (!from && !to) return null;
  if (!from || !to) throw badInput('Pairs need both `from` and `to`.', 'Name both, or neither.');
  const ends = { from: numbersOf(projection, from, 'from'), to: numbersOf(projection, to, 'to') };
  const pairs = ends.from.length * ends.to.length;
  if (pairs < 1 || pairs > mostPairs)
    throw badInput(
      `\`from\` and \`to\` make ${pairs} pairs, where 1 to ${mostPairs} can be compared.`,
      'Name fewer entities, and at least one on each side.',
    );
  return ends;
}

/** Holds a numeric argument to its bounds. */
function checkRange(name: string, value: unknown, least: number, most: number): number {
  const number = Number(value);
  if (number >= least && number <= most) return number;
  throw badInput(
    `\`${name}: ${value}\` is outside ${least} to ${most}.`,
    `Use a value from ${least} to ${most}.`,
  );
}
