import { parse } from 'csv-parse/browser/esm/sync';
import { identifiersIn, schemeOf, writeAsked } from './askedName.ts';

/** Columns of a table that was dropped or pasted, each with its cells. */
export interface Columns {
  readonly names: readonly string[];
  readonly cells: readonly (readonly string[])[];
  /** The columns that most likely have the names, their countries and their identifiers. */
  readonly best: ColumnChoice;
}

/** The columns that are asked for. */
export interface ColumnChoice {
  readonly name: number;
  readonly country: number | null;
  readonly identifiers: readonly number[];
}

/** Largest table that is read, in characters. */
export const MAX_TABLE = 5_000_000;

const nameHeader = /name|title|institution|organi[sz]ation|名/iu;
const countryHeader =
  /^(?:country|countries|nation|nationality|land|国家|国别|所在国)(?:[ _]?(?:code|name)|代码)?$/iu;
const identifierHeader = /^(?:identifiers?|标识符?)$/iu;

/** Headers that are known as such: a first row that has one is a header. */
const knownHeaders: readonly RegExp[] = [
  countryHeader,
  identifierHeader,
  /^(?:(?:full |english |chinese )?names?|name[ _](?:zh|en)|title|institution|organi[sz]ation|company|(?:单位|机构|公司|企业|中文|英文)?名称?)$/iu,
  /^(?:uscc|ror|lei|wikidata|qid|(?:统一)?(?:社会)?信用代码)(?:[ _]?(?:id|code|number))?$/iu,
];

/** Values that identifiers have: with their scheme, of one form, or as the address of a register. */
const identifier =
  /^(?:(?:USCC|ROR|LEI|Wikidata)[:：]\s*\S+|[0-9A-HJ-NPQRTUWXY]{18}|0[0-9a-z]{6}[0-9]{2}|Q[1-9][0-9]*|https?:\/\/(?:www\.)?(?:ror|wikidata)\.org\/\S+)$/iu;

/**
 * Reads a table: a file with a header, whose separator is the one that its first line has most of, or cells copied from a spreadsheet, whose
 * first row is a header only if it looks like one. Throws where quotes are left open.
 */
export function readColumns(text: string, isFile: boolean): Columns {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (separator: string) => first.split(separator).length;
  const [delimiter = ','] = ['\t', ',', ';'].sort((one, other) => count(other) - count(one));
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const width = Math.max(1, ...rows.map((row) => row.length));
  const hasHeader = isFile || (rows[0] ?? []).some(isKnownHeader);
  const header = hasHeader ? (rows[0] ?? []) : [];
  const names = Array.from({ length: width }, (_, index) => header[index] || `Column ${index + 1}`);
  const cells = names.map((_, index) => rows.slice(hasHeader ? 1 : 0).map((row) => row[index] ?? ''));
  return { names, cells, best: choiceOf(names, cells) };
}

const isKnownHeader = (cell: string): boolean => knownHeaders.some((header) => header.test(cell));

function choiceOf(names: readonly string[], cells: readonly (readonly string[])[]): ColumnChoice {
  const country = names.findIndex((name) => countryHeader.test(name));
  const identifiers = names.flatMap((name, index) =>
    schemeOf(name) !== undefined || identifierHeader.test(name) || isOfIdentifiers(cells[index] ?? [])
      ? [index]
      : [],
  );
  const known = new Set([country, ...identifiers]);
  const other = names.findIndex((_, index) => !known.has(index));
  const named = names.findIndex((name, index) => nameHeader.test(name) && !known.has(index));
  return {
    name: named >= 0 ? named : Math.max(0, other),
    country: country < 0 ? null : country,
    identifiers,
  };
}

/** True if most cells of a column that have anything have the form of an identifier. */
function isOfIdentifiers(cells: readonly string[]): boolean {
  const filled = cells.filter(Boolean);
  return filled.length > 0 && 2 * filled.filter((cell) => identifier.test(cell)).length > filled.length;
}

/** Columns as a list, a name a line with its country and its identifiers; rows without a name are left out. */
export function listOf({ names, cells }: Columns, { name, country, identifiers }: ColumnChoice): string {
  const plain = (cell = '') => cell.replace(/\s+/g, ' ');
  return (cells[name] ?? [])
    .map((own, row) => {
      const known = {
        country: country === null ? '' : plain(cells[country]?.[row]),
        identifiers: identifiers.flatMap((column) =>
          identifiersIn(names[column] ?? '', plain(cells[column]?.[row])),
        ),
      };
      return own === '' ? '' : writeAsked({ name: plain(own), ...known });
    })
    .join('\n');
}
