import { datasetFile, datasetFiles } from '../../model/datasetFiles.ts';
import type { Kind } from '../../model/kinds.ts';
import { editDistance } from '../../names/compare/editDistance.ts';
import { normalForm } from '../../names/normalForm.ts';
import { headerForm } from './headerForm.ts';
import { columnTerms, englishTerms, kindTerms } from './headerTerms.ts';

/** The words of a header: the kind of record that it names, the number behind it, and the column of the model. */
export interface HeaderMeaning {
  /** Null if the header names none: the table's own. */
  readonly kind: Kind | null;
  readonly number: number | null;
  /** Null if the header names a kind alone, such as `Post`. */
  readonly column: string | null;
  /** True if letters of the header are wrong: it was taken for the nearest word. */
  readonly near: boolean;
}

/** Returns the words of a header without its number: `foreignParty_2 Country` is `foreign party country` and 2. */
function headerWords(header: string): { readonly words: string; readonly number: number | null } {
  const [digits] = /\d{1,3}/.exec(normalForm(header)) ?? [];
  return { words: headerForm(header), number: Number(digits) || null };
}

/** Returns what a header says, in the words of `headerTerms.ts`; null if it says nothing that is known. */
export function readHeader(header: string): HeaderMeaning | null {
  const { words, number } = headerWords(header);
  if (words === '' || isDay(header)) return null;
  const found = whole(words) ?? joined(words);
  if (found) return { ...found, number, near: false };
  return numbered(words) ?? misspelt(words, number);
}

/** True for 2019年3月5日, whose characters without its numbers are a word for a date. */
const isDay = (header: string) => (header.match(/\p{Nd}+/gu)?.length ?? 0) > 2;

const chineseDigits = '一二三四五六七八九';

/** Reads a header with a Chinese number in it: 外方二国别. */
function numbered(words: string): HeaderMeaning | null {
  const [digit] = new RegExp(`(?<=\\p{Script=Han})[${chineseDigits}]`, 'u').exec(words) ?? [];
  if (digit === undefined) return null;
  const plain = words.replace(digit, '');
  const found = whole(plain) ?? joined(plain);
  return found && { ...found, number: chineseDigits.indexOf(digit) + 1, near: false };
}

function misspelt(words: string, number: number | null): HeaderMeaning | null {
  const near = nearestTerm(words);
  const meant = near === undefined ? null : whole(near);
  return meant && { ...meant, number, near: true };
}

type Found = Pick<HeaderMeaning, 'kind' | 'column'>;

function whole(words: string): Found | null {
  const column = columnTerms.get(words);
  if (column !== undefined) return { kind: null, column };
  const kind = kindTerms.get(words);
  return kind === undefined ? null : { kind, column: null };
}

/** Reads a kind and a column side by side: `target country`, `country of the target`, 外方国别. */
function joined(words: string): Found | null {
  return halves(words) ?? halves(words.replace(/ of (?:the )?/, ' '));
}

function halves(words: string): Found | null {
  for (let at = 1; at < words.length; at += 1) {
    const [left, right] = [words.slice(0, at).trim(), words.slice(at).trim()];
    const kindFirst = kindTerms.get(left);
    const columnLast = columnTerms.get(right);
    if (kindFirst && columnLast) return { kind: kindFirst, column: columnLast };
    const columnFirst = columnTerms.get(left);
    const kindLast = kindTerms.get(right);
    if (columnFirst && kindLast) return { kind: kindLast, column: columnFirst };
  }
  return null;
}

/** Returns the one term that a header misspells: a letter in a short word, two in a long one. */
function nearestTerm(words: string): string | undefined {
  if (!/^[a-z ]{5,}$/.test(words)) return undefined;
  const most = words.length < 8 ? 1 : 2;
  const near = englishTerms
    .map((term) => ({ term, distance: editDistance(words, term, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance);
  const [first, second] = near;
  const clear = second === undefined || first?.distance !== second.distance;
  return first && (clear || sameMeaning(first.term, second.term)) ? first.term : undefined;
}

const sameMeaning = (one: string, other: string) =>
  JSON.stringify(whole(one)) === JSON.stringify(whole(other));

/** Returns the kind that a table is named for: `cases`, `案例`, `Targets 2019`; null if its name says none. */
export function kindOfTable(name: string): Kind | null {
  const lower = name.trim().toLowerCase();
  const exact = datasetFiles.find(({ file }) => file === `${lower}.csv`);
  if (exact) return exact.kind;
  const { words } = headerWords(name);
  const kind =
    kindTerms.get(words) ??
    kindTerms.get(words.replace(/(?:名单|列表|清单|表|一览|一覧|リスト|목록|명단|리스트)$/u, ''));
  // A sheet named for notices or sources has a row for each notice, which may be anything.
  return kind === undefined || ['report', 'area', 'programme'].includes(kind) ? null : kind;
}

/** The column of a kind that a header's word means there: the date of a case is that of its publication, a report has a title for a name. */
export function columnOf(kind: Kind, word: string): string | null {
  const { columns } = datasetFile(kind);
  const has = (name: string) => columns.some((each) => each.name === name);
  if (has(word)) return word;
  const other = twins[word];
  return other !== undefined && has(other) ? other : null;
}

const twins: Readonly<Record<string, string>> = {
  name: 'title',
  name_zh: 'title_zh',
  title: 'name',
  title_zh: 'name_zh',
  region: 'province',
  province: 'region',
  id: 'code',
  organiser: 'publisher',
};
