import { badInput, ExpectedError } from '../../errors.ts';
import { kindOfId, type Projection } from '../../projection/projection.ts';

/** The projection's number of an entity that an argument names. */
export function entityNumber(projection: Projection, id: string, argument: string): number {
  const number = projection.entityNumber(id);
  if (number !== undefined) return number;
  const given = `\`${argument}: ${JSON.stringify(id.slice(0, 120))}\``;
  if (kindOfId(id) === undefined)
    throw badInput(
      `${given} is not the id of a post, target, company, technology, area or country.`,
      'Ids begin with their kind, such as `post/houston`: look one up with `search`.',
    );
  throw new ExpectedError('NOT_FOUND', `${given} is the id of no record.`, 'Look the id up with `search`.');
}

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
