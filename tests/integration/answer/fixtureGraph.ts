import { fileURLToPath } from 'node:url';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { scratchGraph } from '../../support/neo4j.ts';

const folder = (name: string) => fileURLToPath(new URL(`fixture/${name}`, import.meta.url));

/** A small graph that holds some of everything the schema knows, real and invented mixed; the caller closes it. */
export async function fixtureGraph(): Promise<Graph> {
  const graph = await scratchGraph();
  const { problems } = await importDatasets(graph, [folder('invented'), folder('attested')], { mix: true });
  if (problems.length > 0) throw new Error(`The fixture has problems:\n${JSON.stringify(problems, null, 2)}`);
  return graph;
}
