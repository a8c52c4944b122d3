import { CellProblem, type CellWarning } from '../report/problem.ts';

/** Control characters except tab and line ends, and code points that are not characters: text written by people has none. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/u;

/** Invisible characters: zero-width spaces, direction marks, soft hyphens, fillers, annotations. */
const invisible = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** Characters for which the composed form (NFC) is not enough. */
const odd = /[\p{Cc}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u;

/** Scripts in which a joiner between two letters changes their shape. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const pictured = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
const selector = /\p{Variation_Selector}/u;
const selectable = /[\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Emoji}\p{S}]/u;

/** True if an invisible character shapes its neighbours: a joiner, or a variation selector. */
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

/** Removes invisible characters, with a warning that names them. */
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
      rule: `contains invisible characters (${[...removed].slice(0, 5).join(', ')}), which are removed`,
      remedy: 'Remove them from the file too.',
    });
  return kept;
}

/** Replaces tabs and Unicode line separators by spaces and line feeds, with a warning. */
function plainSpace(text: string, warn: (warning: CellWarning) => void): string {
  if (!/[\t\u2028\u2029]/.test(text)) return text;
  warn({
    rule: 'contains tabs or other line ends, which are read as spaces and line feeds',
    remedy: 'Use spaces and plain line ends instead.',
  });
  return text.replaceAll('\t', ' ').replace(/[\u2028\u2029]/g, '\n');
}

/** Returns the text of a cell: trimmed, without invisible characters, with line feeds as line ends, in Unicode's composed form (NFC). */
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
      `must not contain the control character ${codeOf(control)}`,
      'Remove it. A file with many of them is not UTF-8 text.',
    );
  const seen = visible(plainSpace(trimmed.replace(/\r\n?/g, '\n'), warn), warn);
  return seen.trim().normalize('NFC');
}
