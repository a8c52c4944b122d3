import express from 'express';
import { badInput, ExpectedError } from '../../errors.ts';
import { refuseMethod } from '../errors/refuse.ts';
import type { Step } from '../step.ts';

const name = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
const sendsData = /^\/(?:imports|intake|notices)\b/;

/** Names the served store by `GET /store`, and serves another one by `POST /store`, where the server has a Neo4j of its own on this machine, for whoever has the token of its start. */
export const store: Step = (app, { stores, underWay }) => {
  if (!stores) {
    app.get('/store', (_, response) => {
      response.json({ store: null });
    });
    app.all('/store', () => {
      throw new ExpectedError(
        'FORBIDDEN',
        'This server serves one store.',
        'On a machine of your own, `npm start -- --store mine` serves an empty one.',
      );
    });
    return;
  }
  app
    .route('/store')
    .get((_, response) => {
      response.json({ store: stores.current });
    })
    .post(express.json({ limit: 1_000 }), (request, response) => {
      const wanted: unknown = request.body?.store;
      if (typeof wanted !== 'string' || !name.test(wanted))
        throw badInput(
          `${JSON.stringify(wanted ?? null).slice(0, 100)} is not the name of a store.`,
          'Send { "store": "mine" }: letters, digits, dots and hyphens, at most 63.',
        );
      for (const { req } of underWay)
        if (req.method !== 'GET' && sendsData.test(req.url ?? ''))
          throw new ExpectedError(
            'NOT_READY',
            'An import is running.',
            'Wait until it ends, then try again.',
            {
              retryable: true,
            },
          );
      // Who asked gets the answer before the server ends.
      response.once('close', () => {
        if (wanted !== stores.current) stores.open(wanted);
      });
      response.status(202).json({ store: wanted });
    })
    .all(refuseMethod('GET, POST'));
};
