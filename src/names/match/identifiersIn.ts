import { identifierSeparators } from '../../model/identifierColumns.ts';
import { schemeOfHeader } from '../statedIdentifier.ts';

const separator = new RegExp(`[${identifierSeparators}]`, 'u');

/**
 * Returns the identifiers of a cell, several parted by semicolons: those without a scheme have that of the column's header, if it names one.
 * The page does the same (`web/workbench/features/match/askedName.ts`), and a test compares the two.
 */
export function identifiersIn(header: string, cell: string): string[] {
  const scheme = schemeOfHeader(header);
  return cell
    .split(separator)
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => (scheme === undefined || /[:：]/u.test(each) ? each : `${scheme}:${each}`));
}
