import { badInput } from '../../errors.ts';
import type { EntityKind } from '../../generated/schema.ts';
import { type PartyKind, partyKinds } from '../../model/parties.ts';

/** The kinds that an argument names, each of which must be one that takes part in cases. */
export function projectedKinds(kinds: readonly EntityKind[], argument: string): PartyKind[] {
  return kinds.map((kind) => {
    const known = partyKinds.find((each) => each === kind);
    if (known) return known;
    throw badInput(
      `\`${argument}\` names ${kind}, which takes part in no case.`,
      `Name some of ${partyKinds.join(', ')}.`,
    );
  });
}
