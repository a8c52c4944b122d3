import type { Request } from 'express';
import { badInput, ExpectedError } from '../../errors.ts';
import { refuse, refuseMethod } from '../errors/refuse.ts';
import type { Metrics } from '../metrics.ts';
import { notesOf } from '../request/requestNotes.ts';
import type { Step } from '../step.ts';
import type { UploadFlags, Uploads } from '../uploads.ts';
import { answerImport } from './answerImport.ts';
import { countImport, countOutcome } from './countImport.ts';
import { noDataOverHttp } from './noDataOverHttp.ts';

const flagNames = ['strict', 'dryRun', 'replace', 'mix'] as const;
const archives = ['application/gzip', 'application/x-gzip', 'application/x-tar', 'application/octet-stream'];

/** Imports datasets by `POST /imports`, and undoes the latest import by `DELETE /imports/N`, for callers with the scope import. */
export const imports: Step = (app, { uploads: takes, logger, metrics }) => {
  if (!takes) {
    app.all(['/imports', '/imports/:number'], noDataOverHttp);
    return;
  }
  const uploads = counted(takes, metrics);
  app
    .route('/imports')
    .post(async (request, response) => {
      if (!request.is(archives)) {
        const error = new ExpectedError(
          'BAD_REQUEST',
          `The body must be a tar archive, not ${request.get('content-type')?.slice(0, 100) ?? 'of an unknown type'}.`,
          'Send `tar -czf - dataset` with the header `content-type: application/gzip`.',
        );
        return refuse(request, response, 415, error);
      }
      const flags = flagsOf(request);
      // Once all of it is here, nothing may come for as long as it takes.
      request.once('end', () => request.socket.setTimeout(0));
      response.set('connection', 'close');
      logger.info({ id: notesOf(response).id, flags }, 'an import is being sent');
      await answerImport(request, response, (progress) => uploads.bring(request, flags, progress));
    })
    .all(refuseMethod('POST'));
  app
    .route('/imports/:number')
    .delete(async (request, response) => {
      const wanted = String(request.params.number);
      if (!/^[1-9]\d{0,9}$/.test(wanted))
        throw badInput(
          `${JSON.stringify(wanted.slice(0, 40))} is not the number of an import.`,
          '`dataset { imports { nodes { number } } }` lists them, the latest first.',
        );
      response.json(await uploads.undo(Number(wanted)));
    })
    .all(refuseMethod('DELETE'));
};

/** Wraps uploads so that the outcome of each is counted. */
const counted = (uploads: Uploads, metrics: Metrics): Uploads => ({
  bring: (archive, flags, progress) => countImport(metrics, uploads.bring(archive, flags, progress)),
  undo: (number) =>
    countOutcome(metrics, uploads.undo(number), (records) => ({ outcome: 'undone', records })),
});

function flagsOf(request: Request): UploadFlags {
  const flags: { -readonly [Flag in keyof UploadFlags]: boolean } = {};
  for (const [name, value] of Object.entries(request.query)) {
    const flag = flagNames.find((each) => each === name);
    if (!flag || (value !== 'true' && value !== 'false'))
      throw badInput(
        `${name.slice(0, 40)}=${JSON.stringify(value)?.slice(0, 40)} is not an option of an import.`,
        `The options are ${flagNames.join(', ')}, each true or false.`,
      );
    flags[flag] = value === 'true';
  }
  return flags;
}
