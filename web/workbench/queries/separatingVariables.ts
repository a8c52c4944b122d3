import type { CaseFilter, SeparatingQueryVariables } from '../../generated/operations.ts';
import type { Sides } from '../state/investigation.ts';

/** Most records on a side. */
const MAX_ON_A_SIDE = 50;

/** Variables of the search for routes between two sides; null while one of them is empty. */
export function separatingVariables(
  { from, to }: Sides,
  where: CaseFilter | undefined,
): SeparatingQueryVariables | null {
  if (from.length === 0 || to.length === 0) return null;
  return {
    from: from.slice(0, MAX_ON_A_SIDE),
    to: to.slice(0, MAX_ON_A_SIDE),
    ...(where ? { where } : {}),
  };
}
