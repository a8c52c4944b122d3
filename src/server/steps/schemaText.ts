import { refuseMethod } from '../errors/refuse.ts';
import type { Step } from '../step.ts';

/** The schema as SDL at `/schema.graphql`. It reveals nothing of the graph, like the pages. */
export const schemaText: Step = (app, { sdl }) => {
  app
    .route('/schema.graphql')
    .get((_, response) => void response.set('cache-control', 'no-cache').type('text/plain').send(sdl))
    .all(refuseMethod('GET, HEAD'));
};
