import { AskError, ask } from './ask.ts';
import type { PersistedOperation } from './persistedOperation.ts';

interface Place {
  /** Revision of the graph that the page was read at, where the answer states it. */
  readonly revision?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

interface Reading<Data> {
  readonly placeOf: (page: Data) => Place;
  /** Most pages that are asked for. */
  readonly most: number;
  readonly signal?: AbortSignal | undefined;
}

const MAX_ATTEMPTS = 3;

/** Pages of a list: it has a first one, if an empty one. */
export type Pages<Data> = readonly [Data, ...Data[]];

/** Reads a list page by page, and starts over where the graph changed in between, so that all pages are of one revision. */
export async function askPages<Data, Variables extends { readonly after?: string | null | undefined }>(
  operation: PersistedOperation<Data, Variables>,
  variables: Variables,
  reading: Reading<Data>,
): Promise<Pages<Data>> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const pages = await pagesOfOneRevision(operation, variables, reading);
    if (pages) return pages;
  }
  throw new AskError({
    message: 'The data changed while the list was being read.',
    extensions: { code: 'NOT_READY', hint: 'Retrying automatically.', retryable: true },
  });
}

async function pagesOfOneRevision<Data, Variables extends { readonly after?: string | null | undefined }>(
  operation: PersistedOperation<Data, Variables>,
  variables: Variables,
  { placeOf, most, signal }: Reading<Data>,
): Promise<Pages<Data> | null> {
  const first = await ask(operation, variables, signal);
  const pages: [Data, ...Data[]] = [first];
  const { revision, ...start } = placeOf(first);
  let { pageInfo } = start;
  while (pageInfo.hasNextPage && pages.length < most) {
    const page = await ask(operation, { ...variables, after: pageInfo.endCursor }, signal);
    const place = placeOf(page);
    if (place.revision !== revision) return null;
    ({ pageInfo } = place);
    pages.push(page);
  }
  return pages;
}
