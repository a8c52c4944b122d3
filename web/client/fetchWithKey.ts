import { askForKey, keyHeader } from './key.ts';

/** A request as `fetch` takes it, with its headers as an object. */
export type KeyedRequest = Omit<RequestInit, 'headers'> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/** Sends a request to the origin that served the page, with the key; on status 401 it asks the person for a key and repeats the request. */
export async function fetchWithKey(path: string, { headers, ...request }: KeyedRequest): Promise<Response> {
  for (;;) {
    const response = await fetch(path, { ...request, headers: { ...keyHeader(), ...headers } });
    if (response.status !== 401 || !(await askForKey())) return response;
  }
}
