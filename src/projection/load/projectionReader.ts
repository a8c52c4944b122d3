import type { Graph } from '../../graph/graph.ts';
import { statementText } from './statementText.ts';

/** How many rows, of up to 8 KB each, are under way at a time: fewer make the server wait, more take memory. */
const FETCH_SIZE = 500;

/** Runs the statements of `cypher/projection` and gives their rows one by one; why they give node ids as floats, docs/decisions/0020-projection.md tells. */
export class ProjectionReader {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  async eachRow(name: string, take: (row: readonly unknown[]) => void): Promise<void> {
    let failure: unknown;
    let failed = false;
    // What `take` throws must not be thrown inside the driver.
    const guarded = (row: readonly unknown[]) => {
      if (failed) return;
      try {
        take(row);
      } catch (error) {
        failed = true;
        failure = error;
      }
    };
    await this.graph.stream(statementText(name), {}, guarded, { fetchSize: FETCH_SIZE });
    if (failed) throw failure;
  }

  async firstRow(name: string): Promise<readonly unknown[]> {
    const rows: (readonly unknown[])[] = [];
    await this.eachRow(name, (row) => rows.push(row));
    return rows[0] ?? [];
  }
}
