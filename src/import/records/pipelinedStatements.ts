import { setImmediate } from 'node:timers/promises';
import type { Run } from '../../graph/graph.ts';

/** Small enough that Neo4j soon has one piece to work on, large enough that a statement's own cost does not count. */
const pieceRows = 1_000;

/** Statements whose answers are not waited for: Neo4j runs one piece of rows while the next is made and written out. */
export class Pieces {
  private readonly run: Run;
  private readonly sent: Promise<unknown>[] = [];

  constructor(run: Run) {
    this.run = run;
  }

  /** Sends a statement for pieces of what `items` become; `name` is the parameter that takes them. */
  async send<Item>(
    text: string,
    name: string,
    items: readonly Item[],
    row: (item: Item) => unknown = (item) => item,
    parameters: object = {},
  ): Promise<void> {
    for (let from = 0; from < items.length; from += pieceRows) {
      const rows = items.slice(from, from + pieceRows).map(row);
      const answer = this.run(text, { ...parameters, [name]: rows });
      // Its failure is thrown where all are waited for.
      answer.catch(() => undefined);
      this.sent.push(answer);
      // The socket takes what was written only between turns.
      await setImmediate();
    }
  }

  /** Resolves when Neo4j has run everything; rejects with the first failure. */
  async done(): Promise<void> {
    await Promise.all(this.sent);
  }
}
