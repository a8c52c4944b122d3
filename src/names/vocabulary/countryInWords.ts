import { createRequire } from 'node:module';

const { countries }: { readonly countries: Readonly<Record<string, string | readonly string[]>> } =
  createRequire(import.meta.url)('i18n-iso-countries/langs/en.json');
const common = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const takesArticle =
  /^(?:United |Netherlands$|Philippines$|Bahamas$|Maldives$|Gambia$|.*\bRepublic\b|.* Islands$)/;

/** The English name of a country by its alpha-2 code, as it stands in a sentence: `the United States`. A code without a name is returned as it is. */
export function countryInWords(code: string): string {
  const key = code.toUpperCase();
  const names = [countries[key] ?? []].flat();
  // Of several names that of everyday use: Russia, not the Russian Federation.
  const everyday = /^[A-Z]{2}$/.test(key) ? common.of(key) : undefined;
  const name = names.find((each) => each === everyday) ?? names[0];
  if (name === undefined) return code;
  return takesArticle.test(name) ? `the ${name}` : name;
}
