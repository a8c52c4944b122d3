import { parentPort, workerData } from 'node:worker_threads';
import { Graph, type GraphAddress } from '../../graph/connect.ts';
import { toMessage } from '../../thread/serializedError.ts';
import type { Loaded } from './loadInThread.ts';
import { loadProjection } from './loadProjection.ts';

const address: GraphAddress = workerData;
const graph = new Graph(address);
const reply = (loaded: Loaded) => parentPort?.postMessage(loaded);
try {
  reply({ data: await loadProjection(graph) });
} catch (error) {
  reply({ error: toMessage(error) });
} finally {
  await graph.close();
}
