import type { Response } from 'express';
import { describeError } from '../errors/describeError.ts';
import { notesOf } from '../request/requestNotes.ts';

/** Shortest interval between two events of progress, in milliseconds. */
const EVERY_MS = 250;

/** Sends the progress of some work, then its report or its error, as server-sent events. */
export async function sendEvents(
  response: Response,
  work: (progress: (event: object) => void) => Promise<object>,
): Promise<void> {
  response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.flushHeaders();
  const send = (event: string, data: unknown) => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    // The compressor would wait for more.
    response.flush();
  };
  let sentAt = 0;
  const progress = (event: object) => {
    if (performance.now() - sentAt < EVERY_MS) return;
    sentAt = performance.now();
    send('progress', event);
  };
  try {
    send('report', await work(progress));
  } catch (error) {
    const notes = notesOf(response);
    const { code, formatted } = describeError(error, notes.id);
    notes.codes.add(code);
    send('error', { errors: [formatted] });
  }
  response.end();
}
