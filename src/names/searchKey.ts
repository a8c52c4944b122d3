/** Returns the form of a text that is searched without spaces: lower case, no accents, no punctuation; `Hua Wei` becomes `huawei`. */
export const searchKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
