import { type CursorKey, cursorKeys, readCursor, writeCursor } from '../../answer/compose/cursor.ts';
import type { CasePage, CasePageInput, CasePosition } from '../../projection/casePage.ts';
import { parsePartialDate } from '../../text/partialDate.ts';
import { connection, type PageArgs } from '../pages/connection.ts';
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

/** The order that cursors of cases below a search are of: the latest first. */
const order = 'LATEST';

const isDay = (key: CursorKey): key is string =>
  typeof key === 'string' && parsePartialDate(key)?.first === key;

/** Reads the arguments `first` and `after` of a list of cases below a search. */
const casePageInput = ({ first, after }: PageArgs): CasePageInput => ({
  first,
  after: typeof after === 'string' ? readCursor(after, order, cursorKeys.orUnknown(isDay)) : null,
});

const cursorOf = ({ key, id }: CasePosition) => writeCursor(order, key, id);

/** Returns a `CaseConnection` of a page. */
function caseConnection({ cases, totalCount, hasNextPage }: CasePage, { after }: CasePageInput) {
  const edges = cases.map((position) => ({ cursor: cursorOf(position), node: { id: position.id } }));
  return { ...connection(edges, { after, hasNextPage }), totalCount };
}
