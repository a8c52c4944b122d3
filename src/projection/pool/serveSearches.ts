import { parentPort, workerData } from 'node:worker_threads';
import { monotonicMs } from '../../thread/monotonicMs.ts';
import { toMessage } from '../../thread/serializedError.ts';
import { createBudget } from '../budget.ts';
import { Projection } from '../projection.ts';
import type { Job, Reply, WorkerSetup } from './searchMessages.ts';
import type { Signatures, Tasks } from './searchTask.ts';

/** Runs in a worker: answers one job after the other on the projection that it was started with. */
export function serveTasks<S extends Signatures>(tasks: Tasks<S>): void {
  if (parentPort === null) throw new Error('Tasks are served in a worker thread only.');
  const port = parentPort;
  const { data, cancelled }: WorkerSetup = workerData;
  const projection = new Projection(data);
  port.on('message', (job: Job<S>) => {
    port.postMessage(answer(tasks, projection, cancelled, job));
  });
}

function answer<S extends Signatures, Name extends keyof S>(
  tasks: Tasks<S>,
  projection: Projection,
  cancelled: Int32Array,
  { number, task, input, deadline, maxWork }: Job<S, Name>,
): Reply {
  const budget = createBudget({
    deadline,
    maxWork,
    now: monotonicMs,
    cancelled: () => Atomics.load(cancelled, 0) === number,
  });
  try {
    return { number, output: tasks[task](projection, input, budget) };
  } catch (error) {
    return { number, error: toMessage(error) };
  }
}
