import type { IncomingMessage, ServerResponse } from 'node:http';
import { nextTurn } from '../../scheduling/nextTurn.ts';
import { admitCaller, tokenHints } from '../request/admitCaller.ts';
import { countRequest } from '../request/countRequest.ts';
import { sendText } from '../request/sendText.ts';
import type { ServerParts } from '../step.ts';
import { answerHttp } from './answerHttp.ts';
import { isShort } from './isShort.ts';
import { readJson } from './readJson.ts';

/** Answers operations that come in the form in which nearly all do. */
export interface PlainOperations {
  /** True if a request is an operation in that form. */
  has(request: IncomingMessage): boolean;
  /** Answers it; rejects with the reason why it is refused. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const jsonTypes: ReadonlySet<string> = new Set(['application/json', 'application/json; charset=utf-8']);
const ownSites: ReadonlySet<string> = new Set(['none', 'same-origin']);

/**
 * The short way of an operation: a GET without a body, or a POST with a JSON body of a known length in UTF-8, of this site or of no page at all.
 * Express and its body parser take longer than all else that an operation of one record needs, so it does not pass them. It passes what it would there
 * (access, metrics, compression); the step `graphql` answers every other form, by the same `answerHttp`.
 */
export function plainOperations(parts: ServerParts): PlainOperations {
  const { access, metrics, origins, limits } = parts;
  const isPlainPost = ({ url, headers }: IncomingMessage) =>
    url === '/graphql' &&
    jsonTypes.has(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    Number(headers['content-length'] ?? 0) > 0 &&
    Number(headers['content-length']) <= limits.bodyBytes;
  const isPlainGet = ({ url = '', headers }: IncomingMessage) =>
    url.startsWith('/graphql?') &&
    headers['content-length'] === undefined &&
    headers['transfer-encoding'] === undefined &&
    ownSites.has(String(headers['sec-fetch-site'] ?? 'none'));
  return {
    has: (request) => {
      // What `crossOrigin` may have to say is said in Express.
      if (origins.length > 0 && request.headers.origin !== undefined) return false;
      if (request.method === 'POST') return isPlainPost(request);
      return request.method === 'GET' && isPlainGet(request);
    },
    answer: async (request, response) => {
      if (access) await admitCaller(request, response, access, 'read', tokenHints.issued);
      countRequest(metrics, response);
      response.setHeader('cache-control', 'no-store');
      const body = request.method === 'POST' ? await readJson(request) : undefined;
      if (!isShort(request)) await nextTurn();
      const text = await answerHttp(parts, request, response, body);
      if (response.statusCode !== 304) return sendText(request, response, text);
      response.removeHeader('content-type');
      response.end();
    },
  };
}
