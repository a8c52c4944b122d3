import type { FoundName } from '../../../client/intakeTypes.ts';

/** One keystroke in the list of names to decide. */
export type Keystroke =
  | { readonly does: 'same'; readonly candidate: number }
  | { readonly does: 'new' | 'none' | 'later' | 'takeBack' | 'next' | 'previous' };

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

const steps: ReadonlyMap<string, Exclude<Keystroke, { does: 'same' }>['does']> = new Map([
  ['n', 'new'],
  ['0', 'none'],
  ['s', 'later'],
  ['backspace', 'takeBack'],
  ['delete', 'takeBack'],
  ['arrowdown', 'next'],
  ['j', 'next'],
  ['arrowup', 'previous'],
  ['k', 'previous'],
]);

/** Reads a key as the list obeys it for a name; null where it means nothing there. */
export function keystrokeOf(key: string, { candidates }: Pick<FoundName, 'candidates'>): Keystroke | null {
  const does = steps.get(key.toLowerCase());
  if (does) return { does };
  const candidate = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
  return candidates[candidate] ? { does: 'same', candidate } : null;
}
