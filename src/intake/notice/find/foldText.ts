import { foldedText } from '../../../names/normalForm.ts';
import { rememberTexts } from '../../../names/rememberTexts.ts';

/** A text in the letters by which names and terms are compared, with the place of each in the original. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original of the letter at each offset here, and of the end. */
  readonly places: readonly number[];
}

const fold = rememberTexts(20_000, (letter) => ({ plain: foldedText(letter) }));

/** Folds a text letter by letter: lower case, no accents, simplified characters. */
export function foldText(text: string): FoldedText {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = /^[a-z0-9 \n]$/.test(letter) ? letter : /\s/u.test(letter) ? ' ' : fold(letter).plain;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    folded += plain;
    at += letter.length;
  }
  places.push(at);
  return { text: folded, places };
}
