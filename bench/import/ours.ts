import { Graph } from '../../src/graph/graph.ts';
import { importDatasets } from '../../src/import/importDatasets.ts';
import { prepareGraph } from '../../src/import/revision/prepareGraph.ts';
import { peerAddress } from '../peers/peerAddress.ts';
import { datasetFolders, reportImport } from './imported.ts';

const graph = new Graph(peerAddress());
await prepareGraph(graph);
await reportImport(async () => {
  const { totals } = await importDatasets(graph, datasetFolders(process.argv[3] ?? ''));
  return totals.added;
});
await graph.close();
