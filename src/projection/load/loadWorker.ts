import { parentPort, workerData } from 'node:worker_threads';
import { Graph } from '../../graph/graph.ts';
import { serializeError } from '../../thread/serializedError.ts';
import type { LoadReply, LoadRequest } from './loadInThread.ts';
import { loadProjection } from './loadProjection.ts';

const { address, older }: LoadRequest = workerData;
const graph = new Graph(address);
const reply = (loaded: LoadReply) => parentPort?.postMessage(loaded);
try {
  reply({ data: await loadProjection(graph, older) });
} catch (error) {
  reply({ error: serializeError(error) });
} finally {
  await graph.close();
}
