import { badInput } from '../errors.ts';
import { entityKinds, type ProjectedKind } from '../projection/projection.ts';

/** The kinds that an argument names, each of which must be one that takes part in cases. */
export function projectedKinds(kinds: unknown, argument: string): ProjectedKind[] {
  return (kinds as readonly string[]).map((kind) => {
    const known = entityKinds.find((each) => each === kind);
    if (known) return known;
    throw badInput(
      `\`${argument}\` names ${kind}, which takes part in no case.`,
      `Name some of ${entityKinds.join(', ')}.`,
    );
  });
}
