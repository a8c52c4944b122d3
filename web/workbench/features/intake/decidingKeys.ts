import type { FoundName } from '../../../client/intakeTypes.ts';
import { type MoveStroke, moveStrokeOf } from '../../components/openRows/moveStroke.ts';

/** One keystroke in the list of names to decide. */
export type Keystroke =
  | { readonly does: 'same'; readonly candidate: number }
  | { readonly does: MoveStroke | 'new' | 'none' | 'later' };

/** The keys of the list, as the help shows them. */
export const decidingKeys: readonly (readonly [key: string, does: string])[] = [
  ['1–5', 'The name is of that record'],
  ['N', 'The name is of a new record'],
  ['0', 'Leave the name out'],
  ['S', 'Decide later, and go to the next name'],
  ['↓', 'Next name'],
  ['↑', 'Previous name'],
  ['Backspace', 'Take the decision back'],
];

const steps: ReadonlyMap<string, 'new' | 'none' | 'later'> = new Map([
  ['n', 'new'],
  ['0', 'none'],
  ['s', 'later'],
]);

/** Reads a key as the list obeys it for a name; null where it means nothing there. */
export function keystrokeOf(key: string, { candidates }: Pick<FoundName, 'candidates'>): Keystroke | null {
  const letter = key.length === 1 ? key.toLowerCase() : key;
  const does = steps.get(letter) ?? moveStrokeOf(letter);
  if (does) return { does };
  const candidate = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
  return candidates[candidate] ? { does: 'same', candidate } : null;
}
