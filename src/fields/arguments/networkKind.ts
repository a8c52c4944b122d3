import { badInput } from '../../errors.ts';
import { type NetworkKind, networkKinds } from '../../model/parties.ts';

/** A kind that an argument names, which must be one that can be in a network. */
export function networkKind(kind: unknown, argument: string): NetworkKind {
  const known = networkKinds.find((each) => each === kind);
  if (known) return known;
  throw badInput(
    `\`${argument}\` names ${kind}, which is not in the network.`,
    `Name ${networkKinds.join(', ')}.`,
  );
}
