import { parentPort, workerData } from 'node:worker_threads';
import { lowerPriority } from '../../thread/lowerPriority.ts';
import { monotonicMs } from '../../thread/monotonicMs.ts';
import { serializeError } from '../../thread/serializedError.ts';
import { createBudget } from '../budget.ts';
import { Projection } from '../projection.ts';
import type { SearchJob, SearchReply, SearchWorkerSetup } from './searchMessages.ts';
import type { SearchTasks, TaskSignatures } from './searchTask.ts';

/** Runs in a worker thread: answers jobs one after the other on the projection that the thread was started with. */
export function serveSearches<S extends TaskSignatures>(tasks: SearchTasks<S>): void {
  if (parentPort === null) throw new Error('`serveSearches` must run in a worker thread.');
  const port = parentPort;
  lowerPriority();
  const { data, cancelled }: SearchWorkerSetup = workerData;
  const projection = new Projection(data);
  port.on('message', (job: SearchJob<S>) => {
    port.postMessage(answer(tasks, projection, cancelled, job));
  });
}

function answer<S extends TaskSignatures, Name extends keyof S>(
  tasks: SearchTasks<S>,
  projection: Projection,
  cancelled: Int32Array,
  { number, task, input, deadline, maxWork }: SearchJob<S, Name>,
): SearchReply {
  const budget = createBudget({
    deadline,
    maxWork,
    now: monotonicMs,
    cancelled: () => Atomics.load(cancelled, 0) === number,
  });
  try {
    return { number, output: tasks[task](projection, input, budget) };
  } catch (error) {
    return { number, error: serializeError(error) };
  }
}
