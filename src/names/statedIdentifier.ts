import { identifierHeaders } from '../model/identifierColumns.ts';
import { readIdentifier } from './readIdentifier.ts';

const headers = identifierHeaders.map(({ scheme, header }) => ({ scheme, header: new RegExp(header, 'iu') }));

/** Returns the scheme that the header of a column names; undefined if it names none. */
export const schemeOfHeader = (header: string): string | undefined =>
  headers.find((each) => each.header.test(header.replaceAll('_', ' ')))?.scheme;

/**
 * Returns an identifier as data packages write it, `SCHEME:value`. The scheme is the one that is written or whose register has the address,
 * else that of the column, else the one whose values alone have this form; the text stays as it is if none of these says it.
 */
export function statedIdentifier(text: string, columnScheme: string | undefined): string {
  const { scheme: read, isNamed, written } = readIdentifier(text);
  const [, named] = /^([A-Za-z][A-Za-z0-9_-]*)\s*[:：](?!\/\/)/u.exec(text) ?? [];
  if (named !== undefined) return `${named}:${written}`;
  const known = identifierHeaders.find(({ scheme }) => scheme.toLowerCase() === read)?.scheme;
  const scheme = isNamed ? known : (columnScheme ?? known);
  return scheme === undefined ? text : `${scheme}:${scheme === 'USCC' ? written.toUpperCase() : written}`;
}
