import { type MoveStroke, moveStrokeOf } from '../../components/openRows/moveStroke.ts';
import type { PairVerdict } from '../../state/judging.ts';

/** One keystroke in the list of likely duplicates. */
export type DuplicateKeystroke =
  | { readonly does: MoveStroke | 'later' | 'open' }
  | { readonly does: 'judge'; readonly verdict: PairVerdict };

/** The keys of the list, as the help shows them. */
export const duplicateKeys: readonly (readonly [key: string, does: string])[] = [
  ['S', 'The two are the same'],
  ['D', 'The two are different'],
  ['U', 'It is not known'],
  ['L', 'Later: not asked again in this browser until you ask'],
  ['↓', 'Next pair'],
  ['↑', 'Previous pair'],
  ['Backspace', 'Take the latest judgement back; ask first if it is in the graph'],
  ['O', 'Open the first record'],
];

const strokes: ReadonlyMap<string, DuplicateKeystroke> = new Map<string, DuplicateKeystroke>([
  ['s', { does: 'judge', verdict: 'SAME' }],
  ['d', { does: 'judge', verdict: 'DIFFERENT' }],
  ['u', { does: 'judge', verdict: 'UNSURE' }],
  ['l', { does: 'later' }],
  ['o', { does: 'open' }],
]);

/** Reads a key as the list obeys it; null where it means nothing there. */
export function duplicateStrokeOf(key: string): DuplicateKeystroke | null {
  const does = moveStrokeOf(key);
  return does ? { does } : (strokes.get(key.toLowerCase()) ?? null);
}
