import { readName } from './readName.ts';

const PREFIX = '_country_';

/** Returns the ISO 3166-1 alpha-2 code of a country by its code or by one of its names, in English or Chinese; undefined if it is none of them. */
export function countryCode(written: string): string | undefined {
  const { parts } = readName(written.trim().replace(/^country\//i, ''));
  const [part] = parts.filter(({ role }) => role !== 'function');
  const key = parts.length > 0 && part?.role === 'country' ? part.keys[0] : undefined;
  if (key === undefined || parts.some((each) => each !== part && each.role !== 'function')) return undefined;
  return key.slice(PREFIX.length).toUpperCase();
}
