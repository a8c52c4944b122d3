import { badInput } from '../../errors.ts';
import { afterKind } from '../../model/afterKind.ts';
import { type DimensionName, schemeDimensions } from '../../model/dimensions.ts';
import type { Projection } from '../../projection/projection.ts';

/** Returns the id of the scheme whose classes a breakdown groups by; null where it groups by none. Throws BAD_USER_INPUT where scheme and dimensions do not go together. */
export function schemeOf(
  { data }: Projection,
  by: readonly DimensionName[],
  given: string | null | undefined,
): string | null {
  const known = Object.keys(data.technologyClasses).map(afterKind);
  const listed =
    known.length === 0 ? 'The graph has no schemes: import some.' : `Name one of these: ${known.join(', ')}.`;
  if (!by.some((dimension) => schemeDimensions.has(dimension))) {
    if (typeof given !== 'string') return null;
    throw badInput(
      `\`scheme\` has no meaning beside \`by: [${by.join(', ')}]\`.`,
      'Add SCHEME_CLASS to `by`, or leave `scheme` out.',
    );
  }
  if (typeof given !== 'string')
    throw badInput('SCHEME_CLASS is of one scheme, and `scheme` names none.', listed);
  if (!(given in data.technologyClasses))
    throw badInput(`\`scheme: ${JSON.stringify(given)}\` is not a scheme of this graph.`, listed);
  return given;
}
