import { print } from 'graphql';
import { badInput } from '../../errors.ts';
import type { ReconcileSuggestQuery } from '../../generated/operations.ts';
import type { RequestLimits } from '../../limits.ts';
import { namedKinds } from '../../model/kinds.ts';
import { readName } from '../../names/readName.ts';
import type { OwnOperation } from './askOurs.ts';
import { suggestDocument } from './documents.ts';
import { describeEntity } from './matchOperation.ts';
import { properties } from './properties.ts';
import { readLimit } from './readQueries.ts';
import { readType, typeOfId, types } from './types.ts';

/** A question for suggestions, read and checked. */
export interface SuggestQuery {
  readonly prefix: string;
  /** Suggestions to be skipped. */
  readonly skip: number;
  readonly limit: number;
  readonly type: string | undefined;
}

/** Suggestions in one answer, unless the request has a limit. */
const USUAL_LIMIT = 10;

/** Reads the parameters of a suggest service. */
export function readSuggest(query: Readonly<Record<string, unknown>>, limits: RequestLimits): SuggestQuery {
  const { prefix = '', cursor, limit, type } = query;
  if (typeof prefix !== 'string') throw badInput('`prefix` is there more than once.', 'Send it once.');
  const skip = cursor === undefined ? 0 : /^\d{1,9}$/.test(String(cursor)) ? Number(cursor) : Number.NaN;
  const size =
    readLimit(
      '`limit`',
      typeof limit === 'string' && /^\d{1,9}$/.test(limit) ? Number(limit) : limit,
      limits,
    ) ?? USUAL_LIMIT;
  if (!(skip + size <= limits.first))
    throw badInput(
      `\`cursor: ${String(cursor).slice(0, 40)}\` does not skip a number of suggestions that leaves ${size} within the first ${limits.first}.`,
      'Send a whole number, or write more of the name.',
    );
  const wanted = type === undefined || type === '' ? undefined : readType('`type`', type).id;
  return { prefix: prefix.trim(), skip, limit: size, type: wanted };
}

const suggestQuery = print(suggestDocument);

/** Returns the operation that finds the records to suggest; null if the text has nothing to be found by. */
export function suggestOperation({
  prefix,
  skip,
  limit,
  type,
}: SuggestQuery): OwnOperation<ReconcileSuggestQuery> | null {
  if (readName(prefix).normal === '') return null;
  return {
    query: suggestQuery,
    variables: { text: prefix, kinds: type ? [type] : namedKinds, first: skip + limit },
  };
}

/** Returns the suggested records from the answer to that operation. */
export function suggestedEntities({ skip }: SuggestQuery, { search }: ReconcileSuggestQuery) {
  return search.nodes.slice(skip).map((node) => {
    const type = typeOfId(node.id);
    const description = describeEntity(node);
    return {
      id: node.id,
      name: node.label,
      ...(description ? { description } : {}),
      notable: type ? [type] : [],
    };
  });
}

/** Returns the types whose names begin with a text; all for none. */
export const suggestedTypes = (query: SuggestQuery) =>
  begun(types, query).map(({ id, name }) => ({ id, name }));

/** Returns the properties whose names have a word that begins with a text; all for none. */
export const suggestedProperties = (query: SuggestQuery) =>
  begun(
    properties.filter(({ kinds }) => query.type === undefined || kinds.some((kind) => kind === query.type)),
    query,
  ).map(propertyFields);

/** Returns a property as clients see it. */
export const propertyFields = ({ id, name, description, role }: (typeof properties)[number]) => ({
  id,
  name,
  description: `${description} ${role === 'read' ? 'It does not count in matching.' : 'It counts in matching.'}`,
});

function begun<Item extends { readonly id: string; readonly name: string }>(
  items: readonly Item[],
  { prefix, skip, limit }: SuggestQuery,
): Item[] {
  const start = prefix.toLowerCase();
  return items
    .filter(
      ({ id, name }) =>
        `${id} ${name}`
          .toLowerCase()
          .split(/[\s_]+/)
          .some((word) => word.startsWith(start)) || id.toLowerCase() === start,
    )
    .slice(skip, skip + limit);
}
