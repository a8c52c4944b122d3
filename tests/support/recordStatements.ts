import type { Graph, Statement } from '../../src/graph/graph.ts';

/** The texts of the statements that a graph has read, until they are taken. */
export interface RecordedStatements {
  /** Returns the texts since the last call, each once. */
  take(): ReadonlySet<string>;
}

/** Notes every statement that is read through a graph from now on. */
export function recordStatements(graph: Graph): RecordedStatements {
  let texts = new Set<string>();
  const note = (statements: readonly Statement[]) => {
    for (const { text } of statements) texts.add(text);
  };
  const read = graph.read.bind(graph);
  const readLarge = graph.readLarge.bind(graph);
  graph.read = (statements, options) => {
    note(statements);
    return read(statements, options);
  };
  graph.readLarge = (statements, options, bounds) => {
    note(statements);
    return readLarge(statements, options, bounds);
  };
  return {
    take: () => {
      const taken = texts;
      texts = new Set();
      return taken;
    },
  };
}
