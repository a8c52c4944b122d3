import type { CheckedTable, FoundColumn } from '../../../client/intakeTypes.ts';

const number = (value: number): string => value.toLocaleString('en');

/** A number with its noun. */
export const countedWords = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** Reasons for a proposal, by the server's word for them; a reason that speaks for itself has no words. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['NEAR', 'from a similar header'],
  ['VALUES', 'from its values'],
  ['TAKEN', 'another column says the same, with other values'],
  ['COUNTS', 'counts the rows, and is no id'],
]);

/** The reason why a column was taken for what it is; empty where its header says so. */
export const becauseWords = ({ because }: Pick<FoundColumn, 'because'>): string => reasons.get(because) ?? '';

/** Outcome of the rows of a table, as words. */
export function rowWords({ rows, made, held, blank }: CheckedTable): string {
  const parts = [
    `${number(made)} to import`,
    ...(held > 0 ? [`${number(held)} held back`] : []),
    ...(blank > 0 ? [`${number(blank)} empty`] : []),
  ];
  return `${countedWords(rows, 'row')}: ${parts.join(', ')}.`;
}

/** Outcome of the cells of a table, as words. */
export const cellWords = ({ cells: { value, empty, doubt, unused } }: CheckedTable): string =>
  `${countedWords(value + empty + doubt + unused, 'cell')}: ${number(value)} read, ${number(empty)} empty, ${number(doubt)} in doubt, ${number(unused)} in columns that are not used.`;

/** Texts that were read as "not known"; empty where there were none. */
export const missingWords = ({ missing }: CheckedTable): string =>
  missing.length === 0
    ? ''
    : `Read as “not known”: ${missing.map(({ text, count }) => `“${text}” (${number(count)})`).join(', ')}.`;

/** Removals of characters that nobody sees, in words; empty where nothing was removed. */
export const removedWords = ({ removed }: CheckedTable): string =>
  removed.map(({ text, count }) => `Column ${text}: ${countedWords(count, 'cell')}.`).join(' ');
