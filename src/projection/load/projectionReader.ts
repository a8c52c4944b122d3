import type { Graph } from '../../graph/graph.ts';
import { projectionStatement } from './projectionStatement.ts';

/** Rows, of up to 8 KB each, that are fetched at a time: fewer make the database wait, more take memory. */
const FETCH_SIZE = 500;

/** Runs the statements of `cypher/projection`. They return node ids as floats; docs/decisions/0020-projection.md has the reason. */
export class ProjectionReader {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** Calls `take` with each row of a statement. Rejects with the first error that `take` throws. */
  async eachRow(
    name: string,
    take: (row: readonly unknown[]) => void,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    let failure: unknown;
    let failed = false;
    // An error of `take` must not be thrown inside the driver.
    const guarded = (row: readonly unknown[]) => {
      if (failed) return;
      try {
        take(row);
      } catch (error) {
        failed = true;
        failure = error;
      }
    };
    await this.graph.stream(projectionStatement(name), parameters, guarded, { fetchSize: FETCH_SIZE });
    if (failed) throw failure;
  }

  /** Returns the first row of a statement; an empty one if there is none. */
  async firstRow(name: string): Promise<readonly unknown[]> {
    const rows: (readonly unknown[])[] = [];
    await this.eachRow(name, (row) => rows.push(row));
    return rows[0] ?? [];
  }
}
