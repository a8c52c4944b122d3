import type { Column } from '../../model/columns.ts';
import type { Kind } from '../../model/kinds.ts';
import { storedEnums } from '../../model/values.ts';
import { type AliasFault, readAlias, writeAlias } from '../../names/alias.ts';
import { languageTag } from '../../text/languageTag.ts';
import { CellProblem } from '../report/problem.ts';
import { dateSpan } from './dateSpan.ts';

/** Checked cell in its canonical form: lists are sorted and without repeats, references include their kind. */
export type CellValue = string | number | readonly string[];

type Read = (text: string) => CellValue | CellProblem;

const idPart = /^[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u;
const ID_REMEDY = 'Use letters, digits, and - . _ ~ between them, at most 200 in all, such as houston.';

/** Returns the full id of a cell: `post/houston` for both `houston` and `post/houston`. */
function readId(text: string, to: readonly Kind[]): string | CellProblem {
  const slash = text.indexOf('/');
  const kind =
    slash < 0 ? (to.length === 1 ? to[0] : undefined) : to.find((name) => name === text.slice(0, slash));
  if (kind === undefined)
    return new CellProblem(
      `must be the id of a ${to.join(', ')}`,
      `Write the id with its kind, such as ${to[0]}/${text.slice(slash + 1)}.`,
    );
  const rest = text.slice(slash + 1);
  if (rest.length > 200 || !idPart.test(rest)) return new CellProblem('must be an id', ID_REMEDY);
  return `${kind}/${kind === 'country' ? rest.toUpperCase() : rest}`;
}

const enumWord = (values: readonly string[]): Read => {
  const allowed = new Set(values);
  const problem = new CellProblem(
    'must be one of the known words',
    `Use ${values.join(', ')}, or leave it empty.`,
  );
  return (text) => {
    if (allowed.has(text)) return text;
    const word = text.toUpperCase().replace(/[\s-]+/g, '_');
    return allowed.has(word) ? word : problem;
  };
};

const separators = /[;；、]/;

const list = (read: (item: string) => string | CellProblem | CellValue): Read => {
  return (text) => {
    if (!separators.test(text)) {
      const value = read(text);
      return value instanceof CellProblem ? value : [String(value)];
    }
    const items = new Set<string>();
    for (const part of text.split(separators)) {
      const item = part.trim();
      if (item === '') continue;
      const value = read(item);
      if (value instanceof CellProblem) return value;
      items.add(String(value));
    }
    return [...items].sort();
  };
};

const number = (whole: boolean, min: number, max: number): Read => {
  const problem = new CellProblem(
    `must be a ${whole ? 'whole number' : 'number'} from ${min} to ${max}`,
    'Write it in digits, with a point for decimals and without separators.',
  );
  const pattern = whole ? /^-?\d{1,15}$/ : /^-?\d{1,15}(\.\d{1,15})?$/;
  return (text) => {
    const value = pattern.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value + 0 : problem;
  };
};

const text = (max: number): Read => {
  const problem = new CellProblem(`must have at most ${max} characters`, 'Shorten it.');
  return (value) => (value.length > max ? problem : value);
};

const url: Read = (value) =>
  value.length <= 2000 && /^https?:\/\/\S+$/.test(value) && URL.canParse(value)
    ? value
    : new CellProblem(
        'must be a web address',
        'Write the whole address, beginning with http:// or https://, without spaces.',
      );

const sha256: Read = (value) =>
  /^[0-9a-f]{64}$/i.test(value)
    ? value.toLowerCase()
    : new CellProblem('must be a SHA-256', 'Write its 64 digits and letters a to f, as sha256sum does.');

const language: Read = (value) =>
  languageTag(value) ?? new CellProblem('must be a language tag of BCP 47', 'Write en, zh, zh-Hant, ru …');

const day: Read = (value) => {
  const span = dateSpan(value);
  return !(span instanceof CellProblem) && span.first === value
    ? value
    : new CellProblem('must be a day', 'Write it as 2019-03-01.');
};

const date: Read = (value) => {
  const span = dateSpan(value);
  return span instanceof CellProblem ? span : span.text;
};

const identifier = (value: string) =>
  /^[A-Za-z][A-Za-z0-9_-]*:\S.*$/.test(value) && value.length <= 300
    ? value
    : new CellProblem(
        'must be identifiers',
        'Write scheme:value, such as ROR:05a28rw58; several with ; between.',
      );

const aliasRules: Readonly<Record<AliasFault, string>> = {
  form: 'must be an alias',
  length: 'must be an alias of at most 1000 characters',
  kind: 'must be an alias of a known kind',
  language: 'must be an alias in a language of BCP 47',
};
const ALIAS_REMEDY = `Write text, text|KIND or text|KIND|language, with a KIND of ${storedEnums.AliasKind.join(', ')}.`;

const alias = (value: string) => {
  const read = readAlias(value);
  return typeof read === 'string' ? new CellProblem(aliasRules[read], ALIAS_REMEDY) : writeAlias(read);
};

/** Returns the reader of a column's cells. It takes trimmed, non-empty text and returns the canonical value or the rule that is broken. */
export function cellReader(column: Column, kind: Kind): Read {
  switch (column.cell) {
    case 'id':
      return (value) => readId(value, [kind]);
    case 'text':
      return text(column.max);
    case 'word':
      return enumWord(column.values);
    case 'words':
      return list(enumWord(column.values));
    case 'reference':
      return (value) => readId(value, column.to);
    case 'references':
      return list((value) => readId(value, column.to));
    case 'whole':
      return number(true, column.min, column.max);
    case 'decimal':
      return number(false, column.min, column.max);
    case 'identifiers':
      return list(identifier);
    case 'aliases':
      return list(alias);
    case 'url':
      return url;
    case 'sha256':
      return sha256;
    case 'language':
      return language;
    case 'day':
      return day;
    case 'date':
      return date;
  }
}
