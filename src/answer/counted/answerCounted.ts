import type { StatementDraft } from '../compose/statementDraft.ts';
import { UnexpectedNull } from '../shape/shapes.ts';
import { countNumber } from './countedNumber.ts';
import { type CountedPages, countPages } from './countPages.ts';
import { readNodes } from './readNodes.ts';

/**
 * Answers the connections and numbers below a statement that the projection counts, then those below their nodes. `shapeAll` shapes the
 * statement's rows: while a connection has no value, it notes the records that it stands below. `answerCalls` makes the calls of TypeScript
 * fields below the nodes.
 */
export async function answerCounted(
  draft: StatementDraft,
  shapeAll: () => void,
  answerCalls: (draft: StatementDraft) => Promise<void>,
): Promise<void> {
  const {
    counted,
    numbers,
    operation: { context },
  } = draft;
  if (counted.length + numbers.length === 0 || !context) return;
  noteRecords(draft, shapeAll);
  for (const number of numbers) await countNumber(number, context);
  const pages: CountedPages[] = [];
  for (const connection of counted) pages.push(await countPages(connection, context));
  const [nodes] = await Promise.all([readNodes(draft, pages), answerCalls(draft.below())]);
  for (const [index, { connection, values }] of pages.entries())
    connection.answer(values(nodes[index] ?? new Map()));
  await answerCounted(draft.below(), shapeAll, answerCalls);
}

/** Shapes rows only to note the records in them. */
function noteRecords({ failures }: StatementDraft, shapeAll: () => void): void {
  try {
    shapeAll();
  } catch (error) {
    // A promise that is broken here is broken again when the rows are shaped for the answer.
    if (!(error instanceof UnexpectedNull)) throw error;
  }
  failures.length = 0;
}
