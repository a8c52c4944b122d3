import type { CasePage, CasePageInput } from '../../projection/casePage.ts';
import { caseConnection, casePageInput } from '../pages/caseConnection.ts';
import { batched } from './batched.ts';

/** Makes the `cases` of each item of an answer; `read` searches a page for all items whose cases are selected with the same arguments. */
export function casesOfItems<Item>(
  read: (page: CasePageInput, items: readonly Item[]) => Promise<readonly CasePage[]>,
) {
  const pageOf = batched((page: CasePageInput) => JSON.stringify(page), read);
  return (item: Item) => async (args: Readonly<Record<string, unknown>>) => {
    const page = casePageInput(args);
    return caseConnection(await pageOf(page, item), page);
  };
}
