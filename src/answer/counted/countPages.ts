import type { JoinedPage, JoinedRow } from '../../projection/joined/joinedPages.ts';
import { rememberedPages } from '../../projection/joined/rememberedPages.ts';
import type { Projection } from '../../projection/projection.ts';
import { countCells } from '../complete/countCells.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';
import type { CountedConnection, CountedValue } from './countedConnection.ts';
import { countingTurns, numberOf } from './countingTurns.ts';

/** Pages of a counted connection, whose nodes have not been read yet. */
export interface CountedPages {
  readonly connection: CountedConnection;
  /** The ids of the nodes on them, each once. */
  readonly ids: readonly string[];
  /** Returns the value below each record, once the values of the nodes are known. */
  readonly values: (nodes: ReadonlyMap<string, readonly unknown[]>) => ReadonlyMap<string, CountedValue>;
}

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
  const pageOf = rememberedPages(projection, {
    kind: by.to,
    selection: { where: by.where, answers: {} },
    orderBy: { field: by.order, descending: page.descending },
    after: page.position ?? null,
    limit: page.limit,
  });
  const pages = new Map<string, JoinedPage>();
  for (const id of connection.records) {
    const counted = pageOf(numberOf(projection, id));
    pages.set(id, counted);
    countCells(context, counted.rows.length * (nodes.expressions.length + CELLS_OF_EDGE));
    await turn(counted.looked + counted.rows.length);
  }
  const ids = idsOf(projection, pages.values());
  return {
    connection,
    ids: [...ids.values()],
    values: (found) =>
      new Map(
        [...pages].map(([id, { rows, totalCount }]) => [
          id,
          [rows.map((row) => rowOf(row, ids.get(row.party) ?? '', by.order, found)), totalCount],
        ]),
      ),
  };
}

/** Returns the ids of the parties on some pages, by their numbers. */
function idsOf(projection: Projection, pages: Iterable<JoinedPage>): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  for (const { rows } of pages)
    for (const { party } of rows) if (!ids.has(party)) ids.set(party, projection.entityId(party));
  return ids;
}

/** Returns a row with its values at their `slots`. */
function rowOf(
  { caseCount, firstOn, lastOn, openEnded }: JoinedRow,
  id: string,
  order: CountedConnection['by']['order'],
  nodes: ReadonlyMap<string, readonly unknown[]>,
): readonly unknown[] {
  const key = { CASES: caseCount, FIRST_ON: firstOn, LAST_ON: lastOn }[order];
  return [nodes.get(id) ?? [], id, key, caseCount, firstOn, lastOn, openEnded, [key, id]];
}
