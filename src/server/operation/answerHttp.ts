import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { RequestLimits } from '../../limits.ts';
import { withCaller } from '../../telemetry/spans.ts';
import { callerName } from '../request/callerName.ts';
import { requestBudget } from '../request/requestBudget.ts';
import { notesOf, withNotes } from '../request/requestNotes.ts';
import type { OperationContext } from './operationContext.ts';

/** Dependencies of `answerHttp`. */
export interface HttpParts {
  readonly apollo: ApolloServer<OperationContext>;
  readonly limits: RequestLimits;
}

/** Has Apollo answer a request whose body has been read, and sets status and headers of its response. Returns the text to send. */
export async function answerHttp(
  { apollo, limits }: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
  body: unknown,
): Promise<string> {
  const { method = 'GET', url = '' } = request;
  const notes = notesOf(response);
  const context: OperationContext = {
    notes,
    caller: callerName(request, response),
    budget: requestBudget(response, limits.timeoutMs),
    explain: request.headers['x-explain'] === '1',
    tellCost: request.headers['x-cost'] === '1',
    isOurs: false,
  };
  const query = url.indexOf('?');
  const httpGraphQLRequest = {
    method,
    headers: headersOf(request),
    search: query === -1 ? '' : url.slice(query),
    body,
  };
  const {
    status,
    headers,
    body: answer,
  } = await withCaller(request.headers, () =>
    withNotes(notes, () =>
      apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context }),
    ),
  );
  if (answer.kind !== 'complete') throw new Error('An operation was answered in parts.');
  response.statusCode = status ?? 200;
  for (const [name, value] of headers) response.setHeader(name, value);
  return answer.string;
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, typeof value === 'string' ? value : value.join(', '));
  return map;
}
