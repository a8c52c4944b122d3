import express, { type Request, type RequestHandler, type Response } from 'express';
import { badInput, ExpectedError } from '../../errors.ts';
import { refuse, refuseMethod } from '../errors/refuse.ts';
import { askOurs, type OwnOperation } from '../reconcile/askOurs.ts';
import { extensionOf, extensionOperation, readExtension } from '../reconcile/extension.ts';
import { asksForManifest, baseOf, MOST_QUERIES, manifestOf, recordAddress } from '../reconcile/manifest.ts';
import { matchOperation, resultsOf } from '../reconcile/matchOperation.ts';
import {
  flyout,
  flyoutOfTerm,
  type PreviewedEntity,
  previewOperation,
  previewPage,
} from '../reconcile/preview.ts';
import { properties, propertyById } from '../reconcile/properties.ts';
import { readQueries } from '../reconcile/readQueries.ts';
import {
  propertyFields,
  readSuggest,
  suggestedEntities,
  suggestedProperties,
  suggestedTypes,
  suggestOperation,
} from '../reconcile/suggestions.ts';
import { readType } from '../reconcile/types.ts';
import { ownSite } from '../request/ownSite.ts';
import type { ServerParts, Step } from '../step.ts';

type Ask = <Data>(
  request: Request,
  response: Response,
  operation: OwnOperation<Data>,
) => Promise<Data | null>;

/** The Reconciliation Service API 0.2 at `/reconcile`, for OpenRefine and other clients; each request is one operation of GraphQL. */
export const reconcile: Step = (app, parts) => {
  const ask: Ask = (request, response, operation) => askOurs(parts, request, response, operation);
  const fresh: RequestHandler = (_, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  };
  const guards = [
    fresh,
    noCallback,
    ownSite(parts.origins, 'Ask from a program, or from a page of this server.'),
  ];
  const get = (path: string, answer: (request: Request, response: Response) => unknown) =>
    app
      .route(`/reconcile${path}`)
      .get(...guards, async (request, response) => void (await answer(request, response)))
      .all(refuseMethod('GET, HEAD'));

  app
    .route('/reconcile')
    .get(...guards, (request, response) =>
      asksForManifest(request)
        ? void response.json(manifestOf(baseOf(request), parts.access !== null))
        : answerQueries(parts, ask, request, response, request.query),
    )
    .post(
      ...guards,
      formOnly,
      express.urlencoded({ extended: false, limit: parts.limits.bodyBytes, parameterLimit: 20 }),
      (request, response) => answerQueries(parts, ask, request, response, Object(request.body)),
    )
    .all(refuseMethod('GET, HEAD, POST'));
  get('/suggest/entity', async (request, response) => {
    const query = readSuggest(request.query, parts.limits);
    const operation = suggestOperation(query);
    const data = operation && (await ask(request, response, operation));
    if (!operation) response.json({ result: [] });
    else if (data) response.json({ result: suggestedEntities(query, data) });
  });
  get('/suggest/type', (request, response) =>
    response.json({ result: suggestedTypes(readSuggest(request.query, parts.limits)) }),
  );
  get('/suggest/property', (request, response) =>
    response.json({ result: suggestedProperties(readSuggest(request.query, parts.limits)) }),
  );
  get('/properties', (request, response) => response.json(proposal(request.query)));
  get('/flyout/entity', async (request, response) => {
    const id = idOf(request);
    const data = await ask(request, response, previewOperation(id));
    if (data) response.json({ id, html: flyout(foundIn(id, data.node)) });
  });
  get('/flyout/type', (request, response) => {
    const { id, name } = readType('`id`', idOf(request));
    response.json({ id, html: flyoutOfTerm(name, 'A kind of record of the graph.') });
  });
  get('/flyout/property', (request, response) => {
    const property = propertyById(idOf(request));
    if (!property) throw unknownProperty(idOf(request));
    const { id, name, description } = propertyFields(property);
    response.json({ id, html: flyoutOfTerm(name, description) });
  });
  // A frame is not a request by a page: the answer says what may show it.
  app
    .route('/reconcile/preview')
    .get(fresh, noCallback, async (request, response) => {
      const id = idOf(request);
      const data = await ask(request, response, previewOperation(id));
      if (!data) return;
      const record = foundIn(id, data.node);
      const address = `${recordAddress(baseOf(request))}${encodeURIComponent(record.id)}`;
      framedBy(parts, response).type('html').send(previewPage(record, address));
    })
    .all(refuseMethod('GET, HEAD'));
};

async function answerQueries(
  { limits }: ServerParts,
  ask: Ask,
  request: Request,
  response: Response,
  { queries: batch, extend }: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (batch !== undefined && extend !== undefined)
    throw badInput('The request has both `queries` and `extend`.', 'Send them in two requests.');
  if (extend !== undefined) {
    const extension = readExtension(extend, limits);
    const data = await ask(request, response, extensionOperation(extension));
    if (data) response.json(extensionOf(extension, data));
    return;
  }
  if (batch === undefined)
    throw badInput(
      'The form has neither `queries` nor `extend`.',
      'Send one of them. A GET without either returns the manifest.',
    );
  const queries = readQueries(batch, limits);
  if (queries.length > MOST_QUERIES) {
    const error = new ExpectedError(
      'LIMIT_EXCEEDED',
      `The batch has ${queries.length} queries, more than ${MOST_QUERIES} (\`batchSize\` of the manifest).`,
      'Send them in several batches.',
    );
    return refuse(request, response, 413, error);
  }
  const operation = matchOperation(queries);
  const data = operation ? await ask(request, response, operation) : {};
  if (data) response.json(resultsOf(queries, data));
}

/** Refuses JSONP: any page could read the graph through it. */
const noCallback: RequestHandler = ({ query }, _, next) => {
  if (query.callback === undefined) return next();
  throw badInput(
    'The request has a `callback`, and this server does not answer in scripts (JSONP).',
    'Ask by CORS: the operator can allow the origin of the page (WISHLIST_CORS_ORIGINS).',
  );
};

const formOnly: RequestHandler = (request, response, next) => {
  if (request.is('application/x-www-form-urlencoded')) return next();
  const error = new ExpectedError(
    'BAD_REQUEST',
    `The body of a request must be a form, not ${request.get('content-type')?.slice(0, 100) ?? 'of an unknown type'}.`,
    'Send the header `content-type: application/x-www-form-urlencoded`, and the batch as the field `queries`.',
  );
  refuse(request, response, 415, error);
};

function idOf({ query: { id } }: Request): string {
  if (typeof id === 'string' && id !== '') return id;
  throw badInput('The request has no `id`, or more than one.', 'Send one, such as `id=target/pharmajet`.');
}

function foundIn(id: string, found: PreviewedEntity | null): PreviewedEntity {
  if (found) return found;
  throw new ExpectedError(
    'NOT_FOUND',
    `No record has the id ${JSON.stringify(id.slice(0, 100))}.`,
    'The suggest service finds ids by names.',
  );
}

const unknownProperty = (id: string) =>
  badInput(
    `\`id: ${id.slice(0, 100)}\` is not a property of this service.`,
    `The properties are ${properties.map((property) => property.id).join(', ')}.`,
  );

/** Returns the properties that records of a type may have. */
function proposal({ type, limit }: Request['query']) {
  const of = type === undefined || type === '' ? undefined : readType('`type`', type);
  const most = limit === undefined ? properties.length : Number(limit);
  if (!Number.isInteger(most) || most < 1)
    throw badInput(
      `\`limit: ${String(limit).slice(0, 40)}\` is not a whole number from 1.`,
      'Send one, or leave it out.',
    );
  return {
    ...(of ? { type: of.id } : {}),
    ...(limit === undefined ? {} : { limit: most }),
    properties: properties
      .filter(({ kinds }) => !of || kinds.includes(of.id))
      .slice(0, most)
      .map(propertyFields),
  };
}

/** Lets pages of this server and of the listed origins show an answer in a frame. */
function framedBy({ origins }: ServerParts, response: Response): Response {
  if (origins.length === 0) return response;
  const policy = String(response.getHeader('content-security-policy') ?? '');
  response.removeHeader('x-frame-options');
  return response.set(
    'content-security-policy',
    policy.replace("frame-ancestors 'none'", `frame-ancestors ${origins.join(' ')}`),
  );
}
