import compression from 'compression';
import type { Step } from '../step.ts';

/** Compresses answers and scripts. */
export const compressed: Step = (app) => {
  app.use(compression());
};
