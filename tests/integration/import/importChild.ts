import { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';

const { address, directory, options } = JSON.parse(process.argv[2] ?? '{}');

// A process of its own, so that the test can kill it: prints a line whenever it has come further.
const graph = new Graph(address);
const report = await importDatasets(graph, [directory], {
  ...options,
  builtIn: false,
  progress: ({ phase, rows }) => process.stdout.write(`${phase} ${rows}\n`),
});
await graph.close();
process.stdout.write(`done ${report.number} ${report.resumed}\n`);
