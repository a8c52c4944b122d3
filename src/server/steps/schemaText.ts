import { refuseMethod } from '../errors/refuse.ts';
import type { Step } from '../step.ts';

/** The schema as SDL at `/schema.graphql`. It tells nothing of the graph, as the pages do not. */
export const schemaText: Step = (app, { sdl }) => {
  app
    .route('/schema.graphql')
    .get((_, response) => void response.set('cache-control', 'no-cache').type('text/plain').send(sdl))
    .all(refuseMethod('GET, HEAD'));
};
