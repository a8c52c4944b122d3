const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML 1.0 does not allow, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text that may stand in XML, in an attribute too. */
export const xml = (text: string): string =>
  text
    .replace(forbidden, '\uFFFD')
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
