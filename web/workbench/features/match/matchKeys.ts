import { type MoveStroke, moveStrokeOf } from '../../components/openRows/moveStroke.ts';

/** One keystroke in the list of names. */
export type MatchKeystroke =
  | { readonly does: MoveStroke | 'accept' | 'none' | 'open' }
  | { readonly does: 'choose'; readonly place: number };

/** The keys of the list, as the help shows them. */
export const matchKeys: readonly (readonly [key: string, does: string])[] = [
  ['Enter', 'Accept the best candidate, and go to the next name'],
  ['1–5', 'Choose that candidate, and go to the next name'],
  ['0', 'None of the candidates, and go to the next name'],
  ['↓', 'Next name'],
  ['↑', 'Previous name'],
  ['Backspace', 'Take the decision back'],
  ['O', 'Open the record'],
];

const strokes: ReadonlyMap<string, 'accept' | 'none' | 'open'> = new Map([
  ['Enter', 'accept'],
  ['0', 'none'],
  ['o', 'open'],
]);

/** Reads a key as the list obeys it; null where it means nothing there. */
export function matchStrokeOf(key: string): MatchKeystroke | null {
  if (/^[1-5]$/.test(key)) return { does: 'choose', place: Number(key) - 1 };
  const does = strokes.get(key) ?? moveStrokeOf(key);
  return does ? { does } : null;
}
