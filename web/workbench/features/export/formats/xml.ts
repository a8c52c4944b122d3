const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** True if XML 1.0 allows a code point; one that it does not allow cannot even be escaped. */
const allowed = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000;

/** A text escaped for XML, in elements and attributes. */
export const xml = (text: string): string =>
  Array.from(text, (letter) => (allowed(letter.codePointAt(0) ?? 0) ? letter : '\uFFFD'))
    .join('')
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
