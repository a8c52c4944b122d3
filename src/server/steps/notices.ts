import express from 'express';
import { refuseMethod } from '../errors/refuse.ts';
import { notesOf } from '../request/requestNotes.ts';
import type { Step } from '../step.ts';
import { answerImport } from './answerImport.ts';
import { countImport } from './countImport.ts';
import { nameInAddress } from './nameInAddress.ts';
import { noDataOverHttp } from './noDataOverHttp.ts';
import { patient } from './patient.ts';

/** Most bytes of the proposals of one import: two hundred notices have about two million. */
const BODY_BYTES = 16 * 1024 ** 2;

/** Proposes by `POST /notices?name=…` the case of a notice, and says by `POST /notices/check` what confirmed ones would add, and imports them by `POST /notices/import`, for callers with the scope import. */
export const notices: Step = (app, { inputs, logger, metrics }) => {
  if (!inputs) {
    app.all(['/notices', '/notices/*rest'], noDataOverHttp);
    return;
  }
  const json = express.json({ limit: BODY_BYTES });
  app
    .route('/notices')
    .post(async (request, response) => {
      const name = nameInAddress(request.query.name, 'notice.html');
      request.once('end', () => request.socket.setTimeout(0));
      logger.info({ id: notesOf(response).id }, 'a notice is being sent');
      response.json(await inputs.readNotices(name, request));
    })
    .all(refuseMethod('POST'));
  app
    .route('/notices/check')
    .post(json, patient, async (request, response) => {
      response.json(await inputs.checkNotices(request.body));
    })
    .all(refuseMethod('POST'));
  app
    .route('/notices/import')
    .post(json, patient, async (request, response) => {
      await answerImport(request, response, (progress) =>
        countImport(metrics, inputs.bringNotices(request.body, progress)),
      );
    })
    .all(refuseMethod('POST'));
};
