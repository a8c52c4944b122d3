const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Whether XML 1.0 allows a code point at all; what it does not is not even let in escaped. */
const allowed = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000;

/** A text that may stand in XML, in an attribute too. */
export const xml = (text: string): string =>
  Array.from(text, (letter) => (allowed(letter.codePointAt(0) ?? 0) ? letter : '\uFFFD'))
    .join('')
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
