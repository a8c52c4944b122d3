import type { Request, RequestHandler, Response } from 'express';
import { badInput, ExpectedError } from '../../errors.ts';
import { describeError } from '../errors/describeError.ts';
import { refuse, refuseMethod } from '../errors/refuse.ts';
import type { ImportSeen, Metrics } from '../metrics.ts';
import { notesOf } from '../request/requestNotes.ts';
import type { Step } from '../step.ts';
import type { UploadFlags, Uploads } from '../uploads.ts';

const flagNames = ['strict', 'dryRun', 'replace', 'mix'] as const;
const archives = ['application/gzip', 'application/x-gzip', 'application/x-tar', 'application/octet-stream'];
/** Shortest interval between two events of progress, in milliseconds. */
const EVERY_MS = 250;

/** Imports datasets by `POST /imports`, and undoes the latest import by `DELETE /imports/N`, for callers with the scope import. */
export const imports: Step = (app, { uploads: takes, logger, metrics }) => {
  if (!takes) {
    const closed: RequestHandler = () => {
      throw new ExpectedError(
        'FORBIDDEN',
        'This server accepts no data over HTTP.',
        'Use `wishlist import`. Where keys or tokens are configured, callers with the scope import may send data.',
      );
    };
    app.all(['/imports', '/imports/:number'], closed);
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
      if (request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream')
        await withEvents(uploads, request, response, flags);
      else {
        const report = await uploads.bring(request, flags, () => undefined);
        response.status(report.refused ? 422 : 200).json(report);
      }
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
function counted(uploads: Uploads, metrics: Metrics): Uploads {
  const seen = async <T>(work: Promise<T>, of: (result: T) => ImportSeen): Promise<T> => {
    try {
      const result = await work;
      metrics.import(of(result));
      return result;
    } catch (error) {
      metrics.import({ outcome: 'failed' });
      throw error;
    }
  };
  return {
    bring: (archive, flags, progress) =>
      seen(uploads.bring(archive, flags, progress), ({ refused, number, totals }) => {
        if (refused) return { outcome: 'refused' };
        return number === null ? { outcome: 'unchanged' } : { outcome: 'done', records: totals };
      }),
    undo: (number) => seen(uploads.undo(number), (records) => ({ outcome: 'undone', records })),
  };
}

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

/** Sends progress, then the report or the error, as server-sent events. */
async function withEvents(
  uploads: Uploads,
  request: Request,
  response: Response,
  flags: UploadFlags,
): Promise<void> {
  response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.flushHeaders();
  const send = (event: string, data: unknown) => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    // The compressor would wait for more.
    response.flush();
  };
  let told = 0;
  const progress = (event: object) => {
    if (performance.now() - told < EVERY_MS) return;
    told = performance.now();
    send('progress', event);
  };
  try {
    send('report', await uploads.bring(request, flags, progress));
  } catch (error) {
    const notes = notesOf(response);
    const { code, formatted } = describeError(error, notes.id);
    notes.codes.add(code);
    send('error', { errors: [formatted] });
  }
  response.end();
}
