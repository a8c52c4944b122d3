import { writeCell } from '../../import/export/writeCell.ts';
import { CellProblem } from '../../import/report/problem.ts';
import { cellReader } from '../../import/rows/cellReader.ts';
import { cellText } from '../../import/rows/cellText.ts';
import { doubtOfDate } from '../../import/rows/doubtOfDate.ts';
import type { Column } from '../../model/columns.ts';
import type { Kind } from '../../model/kinds.ts';
import { schemeOfHeader, statedIdentifier } from '../../names/statedIdentifier.ts';
import { languageTag } from '../../text/languageTag.ts';
import type { Reading } from '../values/reading.ts';
import { readValue } from '../values/readValue.ts';
import type { ValueKind, ValueOptions } from '../values/valueKind.ts';
import { idOfText } from './newId.ts';

/** Reads texts of one column as a data package writes its cells; lists item by item. */
export type CellReader = (text: string) => Reading;

const doubt = ({ rule, remedy }: CellProblem): Reading => ({
  kind: 'doubt',
  reason: `${rule}. ${remedy}`,
  candidates: [],
});

const languages: Readonly<Record<string, string>> = {
  english: 'en',
  英文: 'en',
  英语: 'en',
  chinese: 'zh',
  中文: 'zh',
  汉语: 'zh',
  german: 'de',
  french: 'fr',
  russian: 'ru',
  japanese: 'ja',
};

/** Returns the reader of one column of a kind. What a data package may hold as it stands goes through; everything else is read as people write it. The header may name the scheme of identifiers. */
export function readerOf(
  column: Column,
  kind: Kind,
  options: ValueOptions = {},
  header: string = column.name,
): CellReader {
  const canonical = cellReader(column, kind);
  const valueKind = valueKindOf(column);
  const thisYear = new Date().getUTCFullYear();
  const check = (text: string): Reading => {
    const value = canonical(text);
    if (value instanceof CellProblem) return doubt(value);
    const late = column.cell === 'date' || column.cell === 'day' ? doubtOfDate(text, thisYear) : null;
    if (late instanceof CellProblem) return doubt(late);
    return { kind: 'value', value: writeCell(column, value) };
  };
  const isCountry = valueKind === 'country';
  const scheme = schemeOfHeader(header);
  return (written) => {
    const text = cellText(written, () => undefined);
    if (text instanceof CellProblem) return doubt(text);
    const asIs = readValue(valueKind === 'name' ? 'name' : 'text', text, options);
    if (asIs.kind === 'empty') return asIs;
    if (column.cell === 'identifiers') return check(statedIdentifier(text, scheme));
    if (!isCountry && !isPlainText(column)) {
      const sound = check(text);
      if (sound.kind === 'value') return sound;
    }
    const read = valueKind === null ? special(column, kind, text) : readValue(valueKind, text, options);
    if (read.kind === 'value') return check(read.value);
    // Of two readings of a number one may lie beyond what the column holds: 50,776 is no latitude in thousands.
    const sound =
      valueKind === 'number' && read.kind === 'doubt' ? read.candidates.map(check).filter(isValue) : [];
    const [only] = sound;
    return only && sound.length === 1 && read.kind === 'doubt' && read.candidates.length > 1 ? only : read;
  };
}

const isValue = ({ kind }: Reading): boolean => kind === 'value';

const isPlainText = (column: Column): boolean => column.cell === 'text';

/** The kind of values by which a column's texts are read; null for those that only a data package has. */
function valueKindOf(column: Column): ValueKind | null {
  switch (column.cell) {
    case 'text':
      return column.name === 'name' || column.name === 'name_zh' ? 'name' : 'text';
    case 'word':
    case 'words':
      return column.enum ?? null;
    case 'date':
    case 'day':
      return 'date';
    case 'whole':
    case 'decimal':
      return 'number';
    case 'reference':
    case 'references':
      return column.to.length === 1 && column.to[0] === 'country' ? 'country' : null;
    default:
      return null;
  }
}

/** Reads what only few columns have: ids, languages, addresses. */
function special(column: Column, kind: Kind, text: string): Reading {
  if (column.cell === 'id') return { kind: 'value', value: idOfText(kind, text) };
  if (column.cell === 'language')
    return { kind: 'value', value: languageTag(languages[text.toLowerCase()] ?? text) ?? text };
  if (column.cell === 'url' && /^www\.\S+$/i.test(text))
    return {
      kind: 'doubt',
      reason: 'is a web address without http:// or https://',
      candidates: [`https://${text}`, `http://${text}`],
    };
  return { kind: 'value', value: text };
}

/** Characters that stand between the items of a cell, where the mapping does not say another. Names in Latin letters have commas and strokes of their own: Co., Ltd., A/S. */
const ofNames = /[;；、|\n]| [/／] |(?<=[\p{Script=Han}）])[/／，](?=\p{Script=Han})/u;
const ofWords = /[;；、,，/|\n]| \+ /u;

/** Returns the items of a cell of several. */
export function itemsOf(column: Column, text: string, split: string | undefined): string[] {
  const between =
    split ?? (column.cell === 'words' ? ofWords : column.cell === 'aliases' ? /[;；、]/u : ofNames);
  return text
    .split(between)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
