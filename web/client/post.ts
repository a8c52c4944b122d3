import { askForKey, keyHeader } from './key.ts';

/** Where every page sends its questions: the same origin that served it. */
const ENDPOINT = '/graphql';

/** Sends a request to the server; where it wants to know who asks, asks the person for a key first. */
export async function post(
  body: unknown,
  {
    headers,
    signal,
  }: { readonly headers?: Readonly<Record<string, string>>; readonly signal?: AbortSignal | undefined } = {},
): Promise<Response> {
  for (;;) {
    const response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...keyHeader(),
        ...headers,
      },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
    if (response.status !== 401 || !(await askForKey())) return response;
  }
}
