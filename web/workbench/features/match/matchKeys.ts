/** One keystroke in the list of names. */
export type MatchKeystroke =
  | { readonly does: 'accept' | 'none' | 'next' | 'previous' | 'takeBack' | 'open' }
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

const strokes: Readonly<Record<string, MatchKeystroke>> = {
  Enter: { does: 'accept' },
  '0': { does: 'none' },
  ArrowDown: { does: 'next' },
  j: { does: 'next' },
  ArrowUp: { does: 'previous' },
  k: { does: 'previous' },
  Backspace: { does: 'takeBack' },
  Delete: { does: 'takeBack' },
  o: { does: 'open' },
};

/** Reads a key as the list obeys it; null where it means nothing there. */
export function matchStrokeOf(key: string): MatchKeystroke | null {
  if (/^[1-5]$/.test(key)) return { does: 'choose', place: Number(key) - 1 };
  return (Object.hasOwn(strokes, key) && strokes[key]) || null;
}
