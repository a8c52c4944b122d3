import { casesOfAny } from '../../model/caseFilter.ts';
import { counted } from '../../model/kinds.ts';
import { showCases } from '../../state/showCases.ts';
import type { City } from './citiesOf.ts';

/** Most targets that one filter names. */
const MAX_TARGETS = 200;

/** Shows the cases of the targets in a city. */
export function openCity({ name, targets }: City): void {
  const cut =
    targets.length > MAX_TARGETS ? `, the first ${MAX_TARGETS} of ${counted(targets.length, 'TARGET')}` : '';
  showCases(`Targets in ${name}${cut}`, casesOfAny(targets.slice(0, MAX_TARGETS).map(({ id }) => id)));
}
