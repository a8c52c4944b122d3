import { badInput } from '../../errors.ts';
import { type PartyKind, partyKinds } from '../../model/parties.ts';

/** The kinds that an argument names, each of which must be one that takes part in cases. */
export function projectedKinds(kinds: unknown, argument: string): PartyKind[] {
  return (kinds as readonly string[]).map((kind) => {
    const known = partyKinds.find((each) => each === kind);
    if (known) return known;
    throw badInput(
      `\`${argument}\` names ${kind}, which takes part in no case.`,
      `Name some of ${partyKinds.join(', ')}.`,
    );
  });
}
