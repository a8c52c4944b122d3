import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import express from 'express';
import { gates } from './gates/gates.ts';
import { plainOperations } from './operation/plainOperations.ts';
import { noteRefusal } from './request/refusals.ts';
import type { ServerParts } from './step.ts';
import { steps } from './steps/steps.ts';

/** Returns what answers every request: after the gates, an operation in its usual form goes to Apollo at once, and all else through the steps of Express. */
export function requestListener(parts: ServerParts): RequestListener {
  const app = express();
  app.disable('x-powered-by');
  // Answers are not cached, so a hash of each would be of no use; files keep their dates.
  app.set('etag', false);
  for (const step of steps) step(app, parts);
  const opened = gates.flatMap((open) => open(parts) ?? []);
  const plain = plainOperations(parts);
  const refuse = (request: IncomingMessage, response: ServerResponse, error: unknown) => {
    noteRefusal(request, error);
    app(request, response);
  };
  return (request, response) => {
    try {
      for (const gate of opened) gate(request, response);
    } catch (error) {
      refuse(request, response, error);
      return;
    }
    if (plain.has(request))
      plain.answer(request, response).catch((error) => refuse(request, response, error));
    else app(request, response);
  };
}
