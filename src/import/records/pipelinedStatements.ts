import { setImmediate } from 'node:timers/promises';
import type { Run } from '../../graph/graph.ts';

/** Items in one statement: few enough that Neo4j soon has work, enough that the cost of a statement itself does not count. */
const CHUNK_SIZE = 1_000;

/** Statements of one transaction that are sent without waiting: Neo4j runs one chunk while the next is prepared. */
export class PipelinedStatements {
  readonly run: Run;
  private readonly answers: Promise<unknown>[] = [];

  constructor(run: Run) {
    this.run = run;
  }

  /** Sends a statement once for each chunk of items, each item converted by `convert`, as the parameter called `name`. */
  async send<Item>(
    text: string,
    name: string,
    items: readonly Item[],
    convert: (item: Item) => unknown = (item) => item,
    parameters: object = {},
  ): Promise<void> {
    for (let from = 0; from < items.length; from += CHUNK_SIZE) {
      const chunk = items.slice(from, from + CHUNK_SIZE).map(convert);
      const answer = this.run(text, { ...parameters, [name]: chunk });
      // Its failure is thrown by `done`.
      answer.catch(() => undefined);
      this.answers.push(answer);
      // The socket takes what was written only between turns of the event loop.
      await setImmediate();
    }
  }

  /** Resolves when Neo4j has run all statements. Rejects with the first failure. */
  async done(): Promise<void> {
    await Promise.all(this.answers);
  }
}
