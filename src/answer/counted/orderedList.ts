import type { StatementDraft } from '../compose/statementDraft.ts';
import type { Piece, Shape } from '../compose/types.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';
import type { CountedConnection, UnorderedList } from './countedConnection.ts';
import { type CountedPages, countPages } from './countPages.ts';
import { knownWithout, nodesOf, readingOf } from './readNodes.ts';

/** A list below no record: the projection orders it before the statement runs, which then reads the records on its page. */
export class OrderedList implements UnorderedList {
  private readonly draft: StatementDraft;
  private readonly connection: CountedConnection;
  private pages: CountedPages | null = null;

  constructor(draft: StatementDraft, connection: CountedConnection) {
    this.draft = draft;
    this.connection = connection;
    connection.records.add(null);
    draft.lists.push(this);
  }

  /** Returns the part of the statement that reads the records; none where only ids and counts are selected. */
  piece(shape: Shape): Piece {
    const { connection } = this;
    const { nodes } = connection;
    const reads = knownWithout(connection, []) === undefined;
    return {
      calls: reads ? [readingOf(nodes)] : [],
      expression: reads ? `rows_${nodes.level}` : undefined,
      shape: (rows) => {
        const { pages } = this;
        if (!pages) throw new Error('A list was shaped before it was ordered.');
        const { ids, values } = pages;
        connection.answer(values(knownWithout(connection, ids) ?? nodesOf(rows, ids)));
        return shape(connection.valueOf(null));
      },
    };
  }

  /** Counts the page, and gives the ids on it to the statement. */
  async order(context: FieldContext): Promise<void> {
    const { connection, draft } = this;
    this.pages = await countPages(connection, context);
    draft.parameters[`args_${connection.nodes.level}`] = { ids: this.pages.ids };
  }
}

/** Orders the lists of a draft, whose statement can run when this resolves. */
export async function orderLists({ lists, operation: { context } }: StatementDraft): Promise<void> {
  if (!context) return;
  for (const list of lists) await list.order(context);
}
