import { type DocumentNode, GraphQLError, type GraphQLSchema, specifiedRules, validate } from 'graphql';
import type { ExpectedError } from '../../errors.ts';
import type { RequestLimits } from '../../limits.ts';
import { perObject } from '../../perObject.ts';
import { nextTurn } from '../../scheduling/nextTurn.ts';
import { documentLimits, documentSize } from './documentSize.ts';
import { limitExceeded } from './limitExceeded.ts';

/** Result of checking a document: the bound that it exceeds, or its disagreements with the schema; empty if there are none. */
export interface DocumentCheck {
  readonly refusal?: ExpectedError;
  readonly errors: readonly GraphQLError[];
}

/** Each further error takes its time, since names that are like the wrong one are looked for. */
const MOST_ERRORS = 20;

/** Counts above this are not worth computing. */
const MOST_COUNTED = 5_000;

/**
 * Checks documents, each once: first their size, in time that grows with their text, and only then whether they fit the schema, for
 * which graphql-js compares every two fields of one key.
 */
export const documentChecker = (schema: GraphQLSchema, limits: RequestLimits) =>
  perObject((document: DocumentNode) => checkOnce(schema, document, limits));

async function checkOnce(
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: RequestLimits,
): Promise<DocumentCheck> {
  const most = Math.max(MOST_COUNTED, limits.selections, limits.repeats);
  const size = documentSize(document, most);
  for (const bound of documentLimits) {
    if (size[bound] <= limits[bound]) continue;
    const found = size[bound] > most ? undefined : size[bound];
    return { refusal: limitExceeded(bound, limits[bound], found), errors: [] };
  }
  // Each in a turn of its own: many new documents at once would hold up those that are known.
  await nextTurn();
  const errors = validate(schema, document, specifiedRules, { maxErrors: MOST_ERRORS });
  return {
    // One more than the most only says that there are more, and has no place.
    errors: errors.slice(0, MOST_ERRORS).map(
      ({ message, nodes, extensions }) =>
        new GraphQLError(message, {
          nodes: nodes ?? null,
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...extensions },
        }),
    ),
  };
}
