import { parentPort, workerData } from 'node:worker_threads';
import { Graph, type GraphAddress } from '../../graph/graph.ts';
import { serializeError } from '../../thread/serializedError.ts';
import type { LoadReply } from './loadInThread.ts';
import { loadProjection } from './loadProjection.ts';

const address: GraphAddress = workerData;
const graph = new Graph(address);
const reply = (loaded: LoadReply) => parentPort?.postMessage(loaded);
try {
  reply({ data: await loadProjection(graph) });
} catch (error) {
  reply({ error: serializeError(error) });
} finally {
  await graph.close();
}
