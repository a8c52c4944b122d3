import { badInput } from '../../errors.ts';
import type { Projection } from '../../projection/projection.ts';
import { entityNumber } from './entityNumber.ts';

/** The entities that `avoid` names. An end is never passed through, so to avoid one says nothing and is refused. */
export function avoidedEntities(
  projection: Projection,
  ids: readonly string[],
  ends: readonly number[],
): number[] {
  return ids.map((id) => {
    const entity = entityNumber(projection, id, 'avoid');
    if (!ends.includes(entity)) return entity;
    throw badInput(
      `\`avoid\` names \`${id}\`, which is an end itself.`,
      'Leave it out of `avoid`: it bounds what lies between the ends.',
    );
  });
}
