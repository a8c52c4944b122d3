import cors from 'cors';
import type { Step } from '../step.ts';

/** Lets the pages of the listed origins ask; without a list, browsers keep other origins out. */
export const crossOrigin: Step = (app, { origins }) => {
  if (origins.length === 0) return;
  app.use(
    ['/graphql', '/reconcile'],
    cors({
      origin: [...origins],
      methods: ['GET', 'POST'],
      allowedHeaders: ['content-type', 'authorization', 'x-request-id', 'x-explain', 'x-cost'],
      exposedHeaders: ['x-request-id', 'retry-after'],
      maxAge: 600,
    }),
  );
};
