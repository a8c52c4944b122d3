import { firstLoad } from '../../src/cli/firstLoad.ts';
import { Graph } from '../../src/graph/graph.ts';
import { prepareGraph } from '../../src/import/revision/prepareGraph.ts';
import { benchNeo4j } from '../database.ts';
import { datasetFolders, reportImport } from './imported.ts';

const [store = '', generated = ''] = process.argv.slice(2);

// From the first row that is read until all indexes are filled, the start of Neo4j included.
await reportImport(async (stop) => {
  const { fill, report } = firstLoad(datasetFolders(generated), {}, { end: () => undefined });
  const neo4j = await benchNeo4j(store, fill);
  const graph = new Graph(neo4j.address);
  try {
    await prepareGraph(graph);
    stop();
    const loaded = report();
    if (!loaded) throw new Error('The store was not filled.');
    return loaded.totals.added;
  } finally {
    await graph.close();
    await neo4j.stop();
  }
});
