import { refuseMethod } from '../errors/refuse.ts';
import { countRequest } from '../request/countRequest.ts';
import type { Step } from '../step.ts';

/** Counts requests, and serves the counts to Prometheus at `/metrics`. */
export const metrics: Step = (app, { metrics: counted }) => {
  app.use(['/graphql', '/reconcile'], (_, response, next) => {
    countRequest(counted, response);
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
