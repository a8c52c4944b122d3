/** Headers of columns that hold the identifiers of one scheme. */
const headers: readonly (readonly [header: RegExp, scheme: string])[] = [
  [/\buscc\b|信用代码|unified social credit/iu, 'USCC'],
  [/\bror\b/iu, 'ROR'],
  [/\blei\b/iu, 'LEI'],
  [/\bwikidata\b|\bqid\b/iu, 'Wikidata'],
];

/** Returns the identifiers of a cell, several separated by semicolons: those without a scheme have that of the column's header, if it names one. */
export function identifiersIn(header: string, cell: string): string[] {
  const [, scheme] = headers.find(([form]) => form.test(header.replaceAll('_', ' '))) ?? [];
  return cell
    .split(/[;；、|\n]/u)
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => (scheme === undefined || /[:：]/u.test(each) ? each : `${scheme}:${each}`));
}
