import { readCursor, writeCursor, cursorKeys, type CursorKey } from '../../answer/compose/cursor.ts';
import type { CasePage, CasePageInput, CasePosition } from '../../projection/casePage.ts';
import { parsePartialDate } from '../../text/partialDate.ts';
import { connection, type PageArgs } from './connection.ts';

/** The order that cursors of cases below a search are of: the latest first. */
const order = 'LATEST';

const isDay = (key: CursorKey): key is string => typeof key === 'string' && parsePartialDate(key)?.first === key;

/** Reads the arguments `first` and `after` of a list of cases below a search. */
export const casePageInput = ({ first, after }: PageArgs): CasePageInput => ({
  first,
  after: typeof after === 'string' ? readCursor(after, order, cursorKeys.orUnknown(isDay)) : null,
});

const cursorOf = ({ key, id }: CasePosition) => writeCursor(order, key, id);

/** Returns a `CaseConnection` of a page. */
export function caseConnection({ cases, totalCount, hasNextPage }: CasePage, { after }: CasePageInput) {
  const edges = cases.map((position) => ({ cursor: cursorOf(position), node: { id: position.id } }));
  return { ...connection(edges, { after, hasNextPage }), totalCount };
}
