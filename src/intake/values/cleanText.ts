import type { ValueKind } from './valueKind.ts';

/** A text without what people do not see or mean, and a sentence for each change to it. */
export interface CleanText {
  readonly text: string;
  readonly changes: readonly string[];
}

/** Returns a cell's text without the spaces around it. */
export const cleanText = (text: string, _kind: ValueKind = 'text'): CleanText => ({
  text: text.trim(),
  changes: [],
});
