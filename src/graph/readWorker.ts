import { parentPort, workerData } from 'node:worker_threads';
import { ExpectedError } from '../errors.ts';
import { lowerPriority } from '../thread/lowerPriority.ts';
import { serializeError } from '../thread/serializedError.ts';
import { Graph, type GraphAddress } from './graph.ts';
import type { ReadBounds, ReadReply, ReadRequest } from './readMessages.ts';

const address: GraphAddress = workerData;
const graph = new Graph(address);
const underWay = new Map<number, AbortController>();
const reply = (message: ReadReply) => parentPort?.postMessage(message);
lowerPriority();

parentPort?.on('message', async (request: ReadRequest) => {
  if ('cancel' in request) {
    underWay.get(request.cancel)?.abort(new Error('The request was cancelled.'));
    return;
  }
  const { number, statements, options, bounds } = request;
  const stop = new AbortController();
  underWay.set(number, stop);
  try {
    const results = await graph.read(statements, { ...options, signal: stop.signal });
    let cells = 0;
    for (const { rows } of results) cells += countCells(rows, bounds.cells - cells);
    if (cells > bounds.cells) throw tooLarge('values', 'cells', bounds);
    const texts = results.map(({ rows, milliseconds }) => ({ rows: JSON.stringify(rows), milliseconds }));
    const bytes = texts.reduce((sum, { rows }) => sum + rows.length, 0);
    if (bytes > bounds.bytes) throw tooLarge('bytes', 'bytes', bounds);
    reply({ number, results: texts });
  } catch (error) {
    reply({ number, error: serializeError(error) });
  } finally {
    underWay.delete(number);
  }
});

/** Counts the values in rows, lists in lists; stops beyond `most`. */
function countCells(value: unknown, most: number): number {
  if (!Array.isArray(value)) return 1;
  let cells = 0;
  for (const item of value) {
    cells += countCells(item, most - cells);
    if (cells > most) break;
  }
  return cells;
}

const limitNames = { cells: '`limits.cells`', bytes: '`limits.responseBytes`' } as const;

function tooLarge(what: string, bound: keyof typeof limitNames, bounds: ReadBounds): ExpectedError {
  const most = bounds[bound].toLocaleString('en');
  return bounds.isWorking
    ? new ExpectedError(
        'LIMIT_EXCEEDED',
        `The answer would be computed from more than ${most} ${what}.`,
        'Narrow the question: a narrower `where`, fewer kinds.',
      )
    : new ExpectedError(
        'LIMIT_EXCEEDED',
        `The answer would have more than ${most} ${what}; ${limitNames[bound]} allows no more.`,
        'Narrow the question: a smaller `first`, fewer nested levels, fewer fields.',
      );
}
