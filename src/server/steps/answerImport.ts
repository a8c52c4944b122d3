import type { Request, Response } from 'express';
import type { Imported } from '../uploads.ts';
import { sendEvents } from './sendEvents.ts';

/** Answers with the report of an import, after events of its progress where the client takes them. */
export async function answerImport(
  request: Request,
  response: Response,
  bring: (progress: (event: object) => void) => Promise<Imported>,
): Promise<void> {
  if (request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream')
    return sendEvents(response, bring);
  const report = await bring(() => undefined);
  response.status(report.refused ? 422 : 200).json(report);
}
