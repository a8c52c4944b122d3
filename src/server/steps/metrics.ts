import { refuseMethod } from '../errors/refuse.ts';
import { notesOf } from '../request/requestNotes.ts';
import type { Step } from '../step.ts';

/** Counts requests, and serves the counts to Prometheus at `/metrics`. */
export const metrics: Step = (app, { metrics: counted }) => {
  app.use(['/graphql', '/reconcile'], (_, response, next) => {
    const started = performance.now();
    response.once('close', () => {
      const { operationName, cost, statements, codes } = notesOf(response);
      counted.request({
        operation: operationName,
        status: response.statusCode,
        seconds: (performance.now() - started) / 1_000,
        codes,
      });
      if (cost !== undefined) counted.operation(cost);
      for (const milliseconds of statements) counted.statement(milliseconds);
    });
    next();
  });
  app
    .route('/metrics')
    .get(async (_, response) => {
      const { registry } = counted;
      response
        .set('cache-control', 'no-store')
        .type(registry.contentType)
        .send(await registry.metrics());
    })
    .all(refuseMethod('GET, HEAD'));
};
