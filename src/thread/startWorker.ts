import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** The settings of a new worker: its name, its data, and the megabytes of its own heap and for short-lived objects, such as rows that are being read. */
interface WorkerStart {
  readonly name: string;
  readonly workerData: unknown;
  readonly heapMb: number;
  readonly youngMb?: number;
}

/** Starts a worker from its file: a built file directly, a source file through tsx. */
export const startWorker = (file: URL, { name, workerData, heapMb, youngMb = 16 }: WorkerStart): Worker =>
  new Worker(file.pathname.endsWith('.ts') ? throughTsx(file) : file, {
    workerData,
    name,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngMb },
  });

/** Returns a script that loads a TypeScript file, since Node 20 cannot, and a thread does not inherit the hooks of tsx or Jest. */
function throughTsx(file: URL): URL {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx'));
  const api = new URL('./esm/api/index.mjs', loader);
  const script = `import { register } from '${api.href}'; register(); await import('${file.href}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}

/** Returns the URL of a worker's file beside a module, with the same file extension. */
export const workerFile = (name: string, besideModule: string): URL =>
  new URL(`./${name}${besideModule.endsWith('.ts') ? '.ts' : '.js'}`, besideModule);
