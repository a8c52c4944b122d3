import { readName } from '../../names/readName.ts';

/** Marks and words that may stand between two names. */
const between = /\s*(?:[,，/／&+]|(?<=\s)(?:and|und|et)(?=\s)|[和与與及])\s*/gu;

/** True if a text is the names of several firms, as their legal forms tell: "Alpha Co., Ltd., Beta Co., Ltd.". */
export const namesSeveral = (text: string): boolean =>
  [...text.matchAll(between)].some(
    ({ index, 0: mark }) => isFirm(text.slice(0, index)) && isFirm(text.slice(index + mark.length)),
  );

/** True if a text begins with a word of its own and ends in a legal form; a country in brackets is none. */
function isFirm(text: string): boolean {
  const { parts, tag } = readName(text);
  return tag === undefined && parts[0]?.role !== 'legal' && parts.at(-1)?.role === 'legal';
}
