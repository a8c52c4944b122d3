/** Headers of columns that hold the identifiers of one scheme, as patterns in which case does not count. */
export const identifierHeaders: readonly { readonly scheme: string; readonly header: string }[] = [
  { scheme: 'USCC', header: '\\buscc\\b|信用代码|unified social credit' },
  { scheme: 'ROR', header: '\\bror\\b' },
  { scheme: 'LEI', header: '\\blei\\b' },
  { scheme: 'Wikidata', header: '\\bwikidata\\b|\\bqid\\b' },
];

/** Characters that part the identifiers of a cell. */
export const identifierSeparators = ';；、|\n';
