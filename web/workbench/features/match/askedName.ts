import { identifierHeaders, identifierSeparators } from '../../../generated/model.ts';

/** A name that is to be matched, with what is known of its bearer. */
export interface AskedName {
  readonly name: string;
  /** As it was written: a code, or a name in English or Chinese; empty if unknown. */
  readonly country: string;
  readonly identifiers: readonly string[];
}

/** Most identifiers of a name, and most characters of a name, as the server takes them. */
const MOST_IDENTIFIERS = 10;
const MAX_LENGTH = 2000;

/** Reads a line of the list: a name and, behind tabs, its country and its identifiers. The name is empty where the line has none. */
export function readAsked(line: string): AskedName {
  const [name = '', country = '', identifiers = ''] = line.split('\t').map((each) => each.trim());
  return {
    name: name.slice(0, MAX_LENGTH),
    country,
    identifiers: itemsOf(identifiers).slice(0, MOST_IDENTIFIERS),
  };
}

/** Writes a name as `readAsked` reads it. */
export const writeAsked = ({ name, country, identifiers }: AskedName): string =>
  [name, country, identifiers.join('; ')].join('\t').trimEnd();

/** What is known beside a name, in words; empty if nothing is. */
export const knownBeside = ({ country, identifiers }: AskedName): string =>
  [country, ...identifiers].filter(Boolean).join(' · ');

const schemes = identifierHeaders.map(({ scheme, header }) => ({ scheme, header: new RegExp(header, 'iu') }));
const separator = new RegExp(`[${identifierSeparators}]`, 'u');

/** Returns the scheme whose identifiers a column holds, by its header; undefined if it names none. */
export const schemeOf = (header: string): string | undefined =>
  schemes.find((each) => each.header.test(header.replaceAll('_', ' ')))?.scheme;

/** Returns the identifiers of a cell: those without a scheme have that of the column's header, if it names one. `wishlist match` reads columns in the same way. */
export function identifiersIn(header: string, cell: string): string[] {
  const scheme = schemeOf(header);
  return itemsOf(cell).map((each) =>
    scheme === undefined || /[:：]/u.test(each) ? each : `${scheme}:${each}`,
  );
}

const itemsOf = (cell: string): string[] =>
  cell
    .split(separator)
    .map((each) => each.trim())
    .filter(Boolean);
