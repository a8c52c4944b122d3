const unseen = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;

/** Returns a text as it is kept and quoted: composed letters, plain spaces and line ends, nothing unseen, at most one empty line in a row. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/\r\n?|[\u0085\v\f]/g, '\n')
    .replace(/[\t\u00a0\u2002-\u200a\u202f\u205f]/g, ' ')
    .replace(/[ \u3000]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
