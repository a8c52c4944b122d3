const shape = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** The usual form of a language tag (BCP 47): `EN` is `en`, `zh-hant-tw` is `zh-Hant-TW`; undefined where a text is none. */
export function languageTag(text: string): string | undefined {
  if (!shape.test(text)) return undefined;
  const [language = '', ...subtags] = text.toLowerCase().split('-');
  return [language, ...subtags.map(subtag)].join('-');
}

/** A script begins with a capital, a region is all capitals, the rest is small. */
function subtag(text: string): string {
  if (/^[a-z]{4}$/.test(text)) return text.replace(/^./, (letter) => letter.toUpperCase());
  return /^[a-z]{2}$/.test(text) ? text.toUpperCase() : text;
}
