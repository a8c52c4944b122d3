import { rememberedPages } from '../../projection/joined/rememberedPages.ts';
import type { ListKey } from '../../projection/lists/recordOrder.ts';
import { rememberedLists } from '../../projection/lists/rememberedLists.ts';
import { countCells } from '../complete/countCells.ts';
import type { CursorKey } from '../compose/cursor.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';
import type {
  CountedConnection,
  CountedPage,
  CountedValue,
  JoinedBy,
  ListedBy,
} from './countedConnection.ts';
import { countingTurns, numberOf } from './counting.ts';

/** Pages of a counted connection, whose nodes have not been read yet. */
export interface CountedPages {
  readonly connection: CountedConnection;
  /** The ids of the nodes on them, each once. */
  readonly ids: readonly string[];
  /** Returns the value below each record, once the values of the nodes are known. */
  readonly values: (
    nodes: ReadonlyMap<string, readonly unknown[]>,
  ) => ReadonlyMap<string | null, CountedValue>;
}

/** A page without the values of its nodes. */
interface CountedRows {
  readonly rows: readonly CountedRow[];
  readonly totalCount: number;
}

/** The id of a node, and the values of its row behind those of the node, at their `slots`. */
interface CountedRow {
  readonly id: string;
  readonly values: readonly unknown[];
}

/** Waits for the next turn if so many cases were enough for this one. */
type Turn = (looked: number) => Promise<void>;

/** Counts the page below a record, an entity number; null for no record. */
type CountRows = (record: number | null, turn: Turn) => Promise<CountedRows>;

/** Values of an edge that are sure to be selected, beside those of its node. */
const CELLS_OF_EDGE = 2;

/** Counts the pages of a connection below all of its records, in turns. */
export async function countPages(
  connection: CountedConnection,
  context: FieldContext,
): Promise<CountedPages> {
  const { by, page, nodes } = connection;
  const { projection } = by.current;
  const turn = countingTurns(context, projection);
  const count = 'to' in by ? joinedRows(by, page) : listedRows(by, page);
  const pages = new Map<string | null, CountedRows>();
  for (const id of connection.records) {
    const counted = await count(id === null ? null : numberOf(projection, id), turn);
    pages.set(id, counted);
    countCells(context, counted.rows.length * (nodes.expressions.length + CELLS_OF_EDGE));
  }
  return {
    connection,
    ids: [...new Set([...pages.values()].flatMap(({ rows }) => rows.map(({ id }) => id)))],
    values: (found) =>
      new Map(
        [...pages].map(([id, { rows, totalCount }]) => [
          id,
          [rows.map(({ id: node, values }) => [found.get(node) ?? [], ...values]), totalCount],
        ]),
      ),
  };
}

function joinedRows({ current, to, where, order }: JoinedBy, page: CountedPage): CountRows {
  const { projection } = current;
  const pageOf = rememberedPages(projection, {
    kind: to,
    selection: { where, answers: {} },
    orderBy: { field: order, descending: page.descending },
    after: page.position ?? null,
    limit: page.limit,
  });
  const ids = new Map<number, string>();
  return async (record, turn) => {
    if (record === null) throw new Error('A grouped connection stands below a record.');
    const counted = pageOf(record);
    await turn(counted.looked + counted.rows.length);
    const rows = counted.rows.map(({ party, caseCount, firstOn, lastOn, openEnded }) => {
      const id = ids.get(party) ?? projection.entityId(party);
      ids.set(party, id);
      const key = { CASES: caseCount, FIRST_ON: firstOn, LAST_ON: lastOn }[order];
      return { id, values: [id, key, caseCount, firstOn, lastOn, openEnded, [key, id]] };
    });
    return { rows, totalCount: counted.totalCount };
  };
}

/** No list is ordered by truth values. */
const listKey = (key: CursorKey): ListKey => (typeof key === 'boolean' ? null : key);

function listedRows({ current, selection, field }: ListedBy, page: CountedPage): CountRows {
  const { descending, position, limit } = page;
  const pageOf = rememberedLists(current.projection, {
    selection,
    orderBy: { field, descending },
    after: position ? { key: listKey(position.key), id: position.id } : null,
    limit,
  });
  return async (record, turn) => {
    const counting = pageOf(record);
    let step = counting.next();
    while (!step.done) {
      await turn(step.value);
      step = counting.next();
    }
    const { rows, totalCount } = step.value;
    return {
      rows: rows.map(({ id, key }) => ({ id, values: [id, key, null, null, null, null, [key, id]] })),
      totalCount,
    };
  };
}
