import type { CasePage, CasePageInput } from '../../projection/casePage.ts';
import { caseConnection, casePageInput } from '../pages/caseConnection.ts';
import type { PageArgs } from '../pages/connection.ts';
import { batched } from './batched.ts';

/** Makes the `cases` of each item of an answer; `read` searches a page for all items whose cases are selected with the same arguments. */
export function casesOfItems<Item>(
  read: (page: CasePageInput, items: readonly Item[]) => Promise<readonly CasePage[]>,
) {
  const pageOf = batched((page: CasePageInput) => JSON.stringify(page), read);
  return (item: Item) => async (args: PageArgs) => {
    const page = casePageInput(args);
    return caseConnection(await pageOf(page, item), page);
  };
}
