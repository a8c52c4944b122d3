/** A GraphQL answer, as far as a page needs to look into it. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
  readonly extensions?: unknown;
}

/** Where every page sends its questions: the same origin that served it. */
export const endpoint = '/graphql';

/** Asks the server and resolves to its answer; throws a readable message where there is none. */
export async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query, variables }),
  });
  const answer: Answer = await response.json().catch(() => {
    throw new Error(`status ${response.status} without JSON`);
  });
  const first = answer.errors?.[0];
  if (first) throw new Error(first.message);
  return answer;
}
