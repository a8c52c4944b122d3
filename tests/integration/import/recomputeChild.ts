import { Graph } from '../../../src/graph/graph.ts';
import { derivedValues } from '../../../src/import/derived/derivedValues.ts';
import { recompute } from '../../../src/import/recompute/recompute.ts';

const { address, options } = JSON.parse(process.argv[2] ?? '{}');

// A process of its own, so that the test can kill it: prints a line before each page that it works out.
const graph = new Graph(address);
const values = derivedValues.map((value) => ({
  ...value,
  valuesOf: (...given: Parameters<typeof value.valuesOf>) => {
    process.stdout.write('page\n');
    return value.valuesOf(...given);
  },
}));
await recompute(graph, { ...options, values });
await graph.close();
process.stdout.write('done\n');
