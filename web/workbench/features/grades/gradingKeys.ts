import { type MoveStroke, moveStrokeOf } from '../../components/openRows/moveStroke.ts';
import { type Credibility, credibilities, type Reliability, reliabilities } from '../../state/grading.ts';

/** One keystroke in the list of reports to grade. */
export type Keystroke =
  | { readonly does: MoveStroke | 'accept' | 'open' }
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

const steps: ReadonlyMap<string, 'accept' | 'open'> = new Map([
  ['Enter', 'accept'],
  ['o', 'open'],
]);

/** Reads a key as the list obeys it; null where it means nothing there. */
export function keystrokeOf(key: string): Keystroke | null {
  const does = steps.get(key) ?? moveStrokeOf(key);
  if (does) return { does };
  const reliability = reliabilities.find((each) => each === key.toUpperCase());
  if (reliability) return { does: 'reliability', value: reliability };
  const credibility = credibilities.find((each) => String(each) === key);
  return credibility ? { does: 'credibility', value: credibility } : null;
}
