import type { ServerResponse } from 'node:http';
import type { Metrics } from '../metrics.ts';
import { notesOf } from './requestNotes.ts';

/** Counts a request and what it took, when it is over. */
export function countRequest(metrics: Metrics, response: ServerResponse): void {
  const started = performance.now();
  response.once('close', () => {
    const { operationName, cost, statements, codes } = notesOf(response);
    metrics.request({
      operation: operationName,
      status: response.statusCode,
      seconds: (performance.now() - started) / 1_000,
      codes,
    });
    if (cost !== undefined) metrics.operation(cost);
    for (const milliseconds of statements) metrics.statement(milliseconds);
  });
}
