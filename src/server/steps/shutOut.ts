import { refusalOf } from '../request/refusals.ts';
import type { Step } from '../step.ts';

/** Refuses what a gate did not let in, or what `plainOperations` could not answer, in the form that every refusal has. */
export const shutOut: Step = (app) => {
  app.use((request, _, next) => next(refusalOf(request)));
};
