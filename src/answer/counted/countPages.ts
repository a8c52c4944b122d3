import { ExpectedError } from '../../errors.ts';
import type { JoinedPage, JoinedRow } from '../../projection/joined/joinedPages.ts';
import { rememberedPages } from '../../projection/joined/rememberedPages.ts';
import type { Projection } from '../../projection/projection.ts';
import { nextTurn } from '../../scheduling/nextTurn.ts';
import { monotonicMs } from '../../thread/monotonicMs.ts';
import { countCells } from '../complete/countCells.ts';
import { RevisionMoved } from '../read/runStatements.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';
import type { CountedConnection, CountedValue } from './countedConnection.ts';

/** Pages of a counted connection, whose nodes have not been read yet. */
export interface CountedPages {
  readonly connection: CountedConnection;
  /** The ids of the nodes on them, each once. */
  readonly ids: readonly string[];
  /** Returns the value below each record, once the values of the nodes are known. */
  readonly values: (nodes: ReadonlyMap<string, readonly unknown[]>) => ReadonlyMap<string, CountedValue>;
}

/** Cases that are looked at in one turn of the event loop: about a millisecond. */
const CASES_OF_TURN = 50_000;

/** Values of an edge that are sure to be selected, beside those of its node. */
const CELLS_OF_EDGE = 2;

/** Counts the pages of a connection below all of its records, in turns. */
export async function countPages(
  connection: CountedConnection,
  context: FieldContext,
): Promise<CountedPages> {
  const { by, page, nodes } = connection;
  const { projection } = by.current;
  if (context.revision !== undefined && context.revision !== projection.revision) throw new RevisionMoved();
  context.revision = projection.revision;
  context.counted = true;
  const pageOf = rememberedPages(projection, {
    kind: by.to,
    selection: { where: by.where, answers: {} },
    orderBy: { field: by.order, descending: page.descending },
    after: page.position ?? null,
    limit: page.limit,
  });
  const deadline = monotonicMs() + context.timeoutMs;
  const pages = new Map<string, JoinedPage>();
  let looked = 0;
  for (const id of connection.records) {
    const counted = pageOf(numberOf(projection, id));
    pages.set(id, counted);
    countCells(context, counted.rows.length * (nodes.expressions.length + CELLS_OF_EDGE));
    looked += counted.looked + counted.rows.length;
    if (looked < CASES_OF_TURN) continue;
    looked = 0;
    await nextTurn();
    context.signal?.throwIfAborted();
    if (monotonicMs() > deadline) throw overdue();
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

/** A record of the graph's revision is in the projection of that revision; if it is not, the graph has moved on. */
function numberOf(projection: Projection, id: string): number {
  const number = projection.entityNumber(id);
  if (number === undefined) throw new RevisionMoved();
  return number;
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

const overdue = () =>
  new ExpectedError(
    'TIMEOUT',
    'The operation reached its time limit while cases were counted.',
    'Narrow the question: a smaller `first`, fewer nested levels.',
    { retryable: true },
  );
