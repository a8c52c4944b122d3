import { readFileSync } from 'node:fs';
import {
  Graph,
  type Statement,
  type StatementResult,
  type TransactionOptions,
} from '../../../src/graph/graph.ts';

const revision = readFileSync(new URL('../../../cypher/revision.cypher', import.meta.url), 'utf8');

/** A graph that remembers what is sent to it; readings of the revision are counted apart. */
export class RecordingGraph extends Graph {
  readonly sent: Statement[] = [];
  readings = 0;
  transactions = 0;

  override async read(
    statements: readonly Statement[],
    options?: TransactionOptions,
  ): Promise<StatementResult[]> {
    this.transactions += 1;
    this.sent.push(...statements.filter(({ text }) => text !== revision));
    this.readings += statements.filter(({ text }) => text === revision).length;
    return super.read(statements, options);
  }

  forget(): void {
    this.sent.length = 0;
    this.readings = 0;
    this.transactions = 0;
  }
}
