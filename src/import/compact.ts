/** A text as it is searched without spaces: lower case, no punctuation, no accents, so that `huawei` finds `Hua Wei`. */
export const compact = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
