import { readFileSync } from 'node:fs';
import {
  Graph,
  type Statement,
  type StatementResult,
  type TransactionOptions,
} from '../../../src/graph/graph.ts';

const revision = readFileSync(new URL('../../../cypher/revision.cypher', import.meta.url), 'utf8');

/** The end of a statement that reads the revision too: its own columns, and the reading. */
const andRevision = /\nWITH (.+)\nCALL \(value\) \{\n {2}\/\/ The revision of the graph[\s\S]*$/;

/** A graph that remembers what is sent to it; readings of the revision are counted apart, also those at the end of a statement. */
export class RecordingGraph extends Graph {
  readonly sent: Statement[] = [];
  readings = 0;
  transactions = 0;

  override async read(
    statements: readonly Statement[],
    options?: TransactionOptions,
  ): Promise<StatementResult[]> {
    this.transactions += 1;
    for (const { text, ...rest } of statements) {
      const own = text.replace(andRevision, '\nRETURN $1');
      if (text === revision || own !== text) this.readings += 1;
      if (text !== revision) this.sent.push({ ...rest, text: own });
    }
    return super.read(statements, options);
  }

  forget(): void {
    this.sent.length = 0;
    this.readings = 0;
    this.transactions = 0;
  }
}
