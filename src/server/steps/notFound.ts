import { ExpectedError } from '../../errors.ts';
import { refuse } from '../errors/refuse.ts';
import type { Step } from '../step.ts';

/** Refuses every path that no step before knew. */
export const notFound: Step = (app) => {
  app.use((request, response) => {
    const error = new ExpectedError(
      'NOT_FOUND',
      `There is nothing at ${request.path.slice(0, 200)}.`,
      'GraphQL is at /graphql, the playground at /playground, the start page at /.',
    );
    refuse(request, response, 404, error);
  });
};
