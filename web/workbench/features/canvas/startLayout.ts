import type { Place } from '../../model/picture/box.ts';
import type { LayoutTask } from './layout.ts';

/** A layout that runs beside the page. */
export interface LayoutRun {
  /** Resolves to null where it was stopped; rejects where the worker fails. */
  readonly places: Promise<ReadonlyMap<string, Place> | null>;
  stop(): void;
}

/** Starts a layout in a worker of its own, so that the page stays at hand and the run can be stopped. */
export function startLayout(task: LayoutTask): LayoutRun {
  const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  let stop = () => {};
  const places = new Promise<ReadonlyMap<string, Place> | null>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadonlyMap<string, Place>>) => resolve(data));
    worker.addEventListener('error', () =>
      reject(new Error('The layout could not be worked out. Reload the page and lay out again.')),
    );
    worker.postMessage(task);
    stop = () => resolve(null);
  }).finally(() => worker.terminate());
  return { places, stop: () => stop() };
}
