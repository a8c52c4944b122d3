import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { WorkerSetup } from './messages.ts';

/** A worker's own heap is small: what it reads is shared. */
const HEAP_MB = 512;

/** Starts a worker file: from `dist` as it is, from the sources by way of tsx. */
export const startWorker = (file: URL, setup: WorkerSetup): Worker =>
  new Worker(file.pathname.endsWith('.ts') ? throughTsx(file) : file, {
    workerData: setup,
    name: 'wishlist-search',
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });

/** Node 20 reads no TypeScript, and a thread does not get the hooks that tsx (or Jest) gave its parent. */
function throughTsx(file: URL): URL {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx'));
  const api = new URL('./esm/api/index.mjs', loader);
  const script = `import { register } from '${api.href}'; register(); await import('${file.href}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}

/** The file of a worker beside this one, under the ending that this one has. */
export const workerFile = (name: string): URL =>
  new URL(`./${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
