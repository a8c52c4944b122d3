import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph, TransactionOptions } from '../../graph/graph.ts';
import { cypherFolder } from '../fragment/readFragments.ts';
import { listValue } from '../shape/listValue.ts';

/** The records that are joined because they are judged to be the same. */
export interface JoinedIds {
  /** The revision in which they were joined; null if none is. */
  readonly joinedIn: number | null;
  /** Their ids, each with that of the record that answers for it. */
  readonly into: ReadonlyMap<string, string>;
}

const text = readFileSync(join(cypherFolder, 'joinedIds.cypher'), 'utf8');

const none: JoinedIds = { joinedIn: null, into: new Map() };

const known = new WeakMap<Graph, JoinedIds>();

/** Returns the joined records of a graph as last read. Whoever reads ids with them compares `joinedIn` with the graph's afterwards. */
export const joinedOf = (graph: Graph): JoinedIds => known.get(graph) ?? none;

/** Reads the joined records of a graph anew. */
export async function learnJoined(graph: Graph, options: TransactionOptions): Promise<void> {
  const [{ rows: [row = []] = [] } = {}] = await graph.read([{ text }], options);
  const [joinedIn, pairs] = row;
  if (typeof joinedIn !== 'number') known.set(graph, none);
  else {
    const into = listValue(pairs).map((pair) => listValue(pair).map(String));
    known.set(graph, { joinedIn, into: new Map(into.map(([id = '', first = '']) => [id, first])) });
  }
}
