import { CellProblem } from '../../../import/report/problem.ts';
import { cellText } from '../../../import/rows/cellText.ts';
import type { ValueKind } from '../valueKind.ts';

/** A text without what people do not see or mean, and a sentence for each change to it. */
export interface CleanText {
  readonly text: string;
  readonly changes: readonly string[];
}

/** Control characters except tab and line ends, and code points that are not characters. */
const controls =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu;

/** Full-width letters and digits; in prose the punctuation of Chinese is full-width by right. */
const wideLetters = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu;
const wideForms = /[\uff01-\uff5e\u3000]/gu;

const narrow = (letter: string) =>
  letter === '\u3000' ? ' ' : String.fromCharCode(letter.charCodeAt(0) - 0xfee0);

const codeOf = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Returns a cell's text without control characters, characters that cannot be seen, and spaces around it. Full-width letters become half-width,
 * in a value that is not prose all forms, in a name none.
 */
export function cleanText(text: string, kind: ValueKind = 'text'): CleanText {
  if (/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text)) return { text, changes: [] };
  const changes: string[] = [];
  const found = new Set(text.match(controls)?.map(codeOf));
  if (found.size > 0)
    changes.push(`contains control characters (${[...found].slice(0, 5).join(', ')}), which are removed`);
  const read = cellText(text.replace(controls, ''), ({ rule }) => changes.push(rule));
  const seen = read instanceof CellProblem ? '' : read;
  const wide = kind === 'name' ? /(?!)/u : kind === 'text' ? wideLetters : wideForms;
  const plain = seen.replace(wide, narrow);
  if (plain !== seen) changes.push('contains full-width characters, which are read as half-width ones');
  if (text.trim() !== text) changes.push('has spaces around it, which are removed');
  return { text: plain.trim(), changes };
}
