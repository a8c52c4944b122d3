import { CellProblem, type CellWarning } from '../report/problem.ts';

/** Control characters but the tab and the ends of lines, and code points that are no characters: no text that people write has one. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/u;

/** What is never seen: spaces without width, marks of direction, soft hyphens, fillers, annotations. */
const invisible = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** Whatever needs more than the composed form. */
const odd = /[\p{Cc}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u;

/** Scripts in which a joiner between two letters changes how they are written. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const pictured = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
const selector = /\p{Variation_Selector}/u;
const selectable = /[\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Emoji}\p{S}]/u;

/** Whether an invisible character shapes what is beside it: a joiner, or the choice of a variant. */
function isSeen(letter: string, before: string, after: string): boolean {
  if (letter === '\u200c') return joining.test(before) && joining.test(after);
  if (letter === '\u200d')
    return (joining.test(before) && joining.test(after)) || (pictured.test(before) && pictured.test(after));
  return selector.test(letter) && selectable.test(before);
}

const codeOf = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const lastOf = (text: string) => Array.from(text.slice(-2)).at(-1) ?? '';
const firstOf = (text: string) => Array.from(text.slice(0, 2)).at(0) ?? '';

/** Takes out what is never seen, and tells which. */
function visible(text: string, warn: (warning: CellWarning) => void): string {
  const removed = new Set<string>();
  const kept = text.replace(invisible, (letter, at: number) => {
    const after = at + letter.length;
    if (isSeen(letter, lastOf(text.slice(Math.max(0, at - 2), at)), firstOf(text.slice(after, after + 2))))
      return letter;
    removed.add(codeOf(letter));
    return '';
  });
  if (removed.size > 0)
    warn({
      rule: `holds what cannot be seen (${[...removed].slice(0, 5).join(', ')}), which is left out`,
      remedy: 'Take it out of the file too.',
    });
  return kept;
}

/** Other white space that stands for a space or the end of a line. */
function plainSpace(text: string, warn: (warning: CellWarning) => void): string {
  if (!/[\t\u2028\u2029]/.test(text)) return text;
  warn({
    rule: 'holds tabs, or line ends of another kind, which are read as spaces and plain line ends',
    remedy: 'Write a space or a line end instead.',
  });
  return text.replaceAll('\t', ' ').replace(/[\u2028\u2029]/g, '\n');
}

/** A cell as it is read: without space around it and without what cannot be seen, with plain line ends, in Unicode's composed form. */
export function cellText(
  cell: string | undefined,
  warn: (warning: CellWarning) => void,
): string | CellProblem {
  if (cell === undefined || cell === '') return '';
  const trimmed = cell.trim();
  // Plain ASCII, the common case, needs no more work.
  if (/^[\x20-\x7e]*$/.test(trimmed)) return trimmed;
  if (!odd.test(trimmed)) return trimmed.normalize('NFC');
  const [control] = forbidden.exec(trimmed) ?? [];
  if (control !== undefined)
    return new CellProblem(
      `must not hold the control character ${codeOf(control)}`,
      'Take it out; where a file has many, it is not UTF-8 text.',
    );
  const seen = visible(plainSpace(trimmed.replace(/\r\n?/g, '\n'), warn), warn);
  return seen.trim().normalize('NFC');
}
