import express from 'express';
import { refuseMethod } from '../errors/refuse.ts';
import { notesOf } from '../request/requestNotes.ts';
import type { Step } from '../step.ts';
import { answerImport } from './answerImport.ts';
import { countImport } from './countImport.ts';
import { nameInAddress } from './nameInAddress.ts';
import { noDataOverHttp } from './noDataOverHttp.ts';
import { patient } from './patient.ts';

/** Most bytes of a mapping with its decisions: ten thousand decisions have about two million. */
const BODY_BYTES = 4 * 1024 ** 2;

/** Opens a file by `POST /intake?name=…`, reads a table of it with other headers by `POST /intake/ID/header`, says by `POST /intake/ID/check` what a mapping makes of it, and imports it by `POST /intake/ID/import`, for callers with the scope import. */
export const intake: Step = (app, { inputs, logger, metrics }) => {
  if (!inputs) {
    app.all(['/intake', '/intake/*rest'], noDataOverHttp);
    return;
  }
  const json = express.json({ limit: BODY_BYTES });
  app
    .route('/intake')
    .post(async (request, response) => {
      const name = nameInAddress(request.query.name, 'notices.xlsx');
      // Once all of it is here, nothing may come for as long as it takes.
      request.once('end', () => request.socket.setTimeout(0));
      logger.info({ id: notesOf(response).id }, 'a file is being sent');
      response.json(await inputs.open(name, request));
    })
    .all(refuseMethod('POST'));
  app
    .route('/intake/:id')
    .delete(async (request, response) => {
      await inputs.forget(String(request.params.id));
      response.status(204).end();
    })
    .all(refuseMethod('DELETE'));
  app
    .route('/intake/:id/header')
    .post(json, async (request, response) => {
      response.json(await inputs.readAgain(String(request.params.id), request.body));
    })
    .all(refuseMethod('POST'));
  app
    .route('/intake/:id/check')
    .post(json, patient, async (request, response) => {
      response.json(await inputs.check(String(request.params.id), request.body));
    })
    .all(refuseMethod('POST'));
  app
    .route('/intake/:id/import')
    .post(json, patient, async (request, response) => {
      const id = String(request.params.id);
      await answerImport(request, response, (progress) =>
        countImport(metrics, inputs.bring(id, request.body, progress)),
      );
    })
    .all(refuseMethod('POST'));
};
