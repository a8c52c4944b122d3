import type { Graph } from '../../../src/graph/graph.ts';
import { rows } from './dataset.ts';

/** Everything that a graph stores, but for its imports and its revision. */
export async function stored(graph: Graph): Promise<unknown[]> {
  const nodes = await rows(
    graph,
    `MATCH (node) WHERE NOT node:Import AND NOT node:BeforeImage AND NOT node:Commit
     RETURN labels(node), properties(node) ORDER BY coalesce(node.id, node.name, node.text), node.text, labels(node)`,
  );
  const links = await rows(
    graph,
    `MATCH (from)-[link]->(to) WHERE NOT from:Import
     RETURN from.id, type(link), coalesce(to.id, to.text), properties(link)
     ORDER BY from.id, type(link), coalesce(to.id, to.text), coalesce(link.entity, ''), coalesce(link.role, '')`,
  );
  return [nodes, links].map((all) => all.map((row) => row.map((value) => sorted(value, ['revision']))));
}

/** Properties by which a graph knows how it came to be. */
const bookkeeping = ['package', 'addedIn', 'changedIn', 'rowHash', 'listed'];

/** Properties that part joined records again. */
const parting = ['joined', 'origin', 'entityStated'];

/**
 * Everything that answers are made of: records, their aliases, and the links among them, each as text in an order of its own. Left out are
 * the ids of grades and classifications, which no answer has, and the further titles that only joined cases and reports have.
 */
export async function shown(
  graph: Graph,
): Promise<Readonly<Record<'nodes' | 'aliases' | 'links', string[]>>> {
  const nodes = await rows(
    graph,
    `MATCH (node:Entity) WHERE NOT node:Judgement
     RETURN labels(node), CASE
       WHEN node:Grade OR node:Classification THEN node {.*, id: null}
       WHEN node:Case OR node:Report THEN node {.*, searchTokens: null}
       ELSE properties(node)
     END`,
  );
  const aliases = await rows(
    graph,
    'MATCH (node:Entity&!Case&!Report)-[:ALSO_KNOWN_AS]->(alias:Alias) RETURN node.id, properties(alias)',
  );
  const links = await rows(
    graph,
    `MATCH (from:Entity)-[link]->(to:Entity) WHERE NOT from:Judgement AND NOT link:SET_ASIDE
     RETURN CASE WHEN from:Grade OR from:Classification THEN labels(from) ELSE from.id END, type(link), to.id, properties(link)`,
  );
  const texts = (all: unknown[][]) =>
    all.map((row) => JSON.stringify(row.map((value) => sorted(value, [...bookkeeping, ...parting])))).sort();
  return { nodes: texts(nodes), aliases: texts(aliases), links: texts(links) };
}

function sorted(value: unknown, without: readonly string[]): unknown {
  if (Array.isArray(value)) return [...value].sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([key]) => !without.includes(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
