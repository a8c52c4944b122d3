import { fetchWithKey } from './fetchWithKey.ts';

/** Path of the API, on the origin that served the page. */
const ENDPOINT = '/graphql';

/** Posts a request to the server; on status 401 it asks the person for a key and repeats the request. */
export function post(
  body: unknown,
  {
    headers,
    signal,
  }: { readonly headers?: Readonly<Record<string, string>>; readonly signal?: AbortSignal | undefined } = {},
): Promise<Response> {
  return fetchWithKey(ENDPOINT, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...headers,
    },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
}
