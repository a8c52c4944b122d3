import { type Credibility, credibilities, type Reliability, reliabilities } from '../../state/grading.ts';

/** One keystroke in the list of reports to grade. */
export type Keystroke =
  | { readonly does: 'accept' | 'next' | 'previous' | 'takeBack' | 'open' }
  | { readonly does: 'reliability'; readonly value: Reliability }
  | { readonly does: 'credibility'; readonly value: Credibility };

/** The keys of the list, as the help shows them. */
export const gradingKeys: readonly (readonly [key: string, does: string])[] = [
  ['Enter', 'Accept the proposed grade, and go to the next report'],
  ['A–F', 'Choose the reliability of the source'],
  ['1–6', 'Choose the credibility of its content'],
  ['↓', 'Next report'],
  ['↑', 'Previous report'],
  ['Backspace', 'Take the decision back'],
  ['O', 'Open the report'],
];

const steps: Readonly<Record<string, Keystroke>> = {
  Enter: { does: 'accept' },
  ArrowDown: { does: 'next' },
  j: { does: 'next' },
  ArrowUp: { does: 'previous' },
  k: { does: 'previous' },
  Backspace: { does: 'takeBack' },
  Delete: { does: 'takeBack' },
  o: { does: 'open' },
};

/** Reads a key as the list obeys it; null where it means nothing there. */
export function keystrokeOf(key: string): Keystroke | null {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step) return step;
  const reliability = reliabilities.find((each) => each === key.toUpperCase());
  if (reliability) return { does: 'reliability', value: reliability };
  const credibility = credibilities.find((each) => String(each) === key);
  return credibility ? { does: 'credibility', value: credibility } : null;
}
