import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** How a worker is started: what it is given, and how much memory of its own it may take. */
export interface WorkerStart {
  readonly name: string;
  readonly workerData: unknown;
  readonly heapMb: number;
}

/** Short-lived objects, such as rows on their way, take no more than this. */
const YOUNG_MB = 16;

/** Starts a worker file: from `dist` as it is, from the sources by way of tsx. */
export const startWorker = (file: URL, { name, workerData, heapMb }: WorkerStart): Worker =>
  new Worker(file.pathname.endsWith('.ts') ? throughTsx(file) : file, {
    workerData,
    name,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB },
  });

/** Node 20 reads no TypeScript, and a thread does not get the hooks that tsx (or Jest) gave its parent. */
function throughTsx(file: URL): URL {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx'));
  const api = new URL('./esm/api/index.mjs', loader);
  const script = `import { register } from '${api.href}'; register(); await import('${file.href}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}

/** A worker's file beside the module that asks, under the ending that module has. */
export const workerFile = (name: string, besides: string): URL =>
  new URL(`./${name}${besides.endsWith('.ts') ? '.ts' : '.js'}`, besides);
