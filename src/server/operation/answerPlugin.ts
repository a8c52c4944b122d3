import {
  type ApolloServerPlugin,
  type GraphQLRequest,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Answerer, OperationAnswer } from '../../answer/createAnswerer.ts';
import { inSpan } from '../../telemetry/spans.ts';
import type { FormatError } from '../errors/formatError.ts';
import { statusOfCode } from '../errors/statusOfCode.ts';
import type { RequestNotes } from '../request/requestNotes.ts';
import { type AdmittedOperation, type OperationRules, operationAdmitter } from './admitOperation.ts';
import { EntityTags, type TaggedOperation } from './entityTags.ts';
import type { OperationContext } from './operationContext.ts';

/** Dependencies of the plugin. */
export interface AnswerPluginOptions extends OperationRules {
  readonly formatError: FormatError;
  /** True if a caller may see the statements behind an answer. */
  readonly explain: boolean;
}

const explainIsOff =
  'This server does not show the statements behind its answers. The operator can turn explain on (WISHLIST_EXPLAIN).';

const asError = (value: unknown): Error => (value instanceof Error ? value : new Error(String(value)));

const withNotice = (extensions: Record<string, unknown>, message: string): Record<string, unknown> => ({
  ...extensions,
  notices: [...(Array.isArray(extensions.notices) ? extensions.notices : []), { message }],
});

/** The status of an answer: 200 with data, even partial or null; else the gravest of its errors. */
function statusOf(answer: OperationAnswer, codes: readonly number[]): number {
  return answer.data === undefined && codes.length > 0 ? Math.max(...codes) : 200;
}

/** The answer to an operation that does not fit the schema. */
const invalid = (errors: readonly GraphQLFormattedError[]): GraphQLResponse => ({
  body: { kind: 'single', singleResult: { errors } },
  http: { status: 400, headers: new HeaderMap() },
});

/** Operation of a GET, as its entity tag is made of it. */
const taggedOperation = (
  document: DocumentNode,
  source: string,
  { operationName, variables, http }: GraphQLRequest,
): TaggedOperation => ({
  document,
  source,
  operationName,
  variables: variables ?? {},
  kept: http?.headers.get('if-none-match'),
});

/** Headers by which an answer may be kept, and must be asked for anew; what a known caller got is for that caller alone. */
const tagHeaders = (tag: string | null, { caller }: RequestNotes): [string, string][] =>
  tag
    ? [
        ['etag', tag],
        ['cache-control', caller ? 'private, no-cache' : 'no-cache'],
      ]
    : [];

const notModified = (headers: [string, string][]): GraphQLResponse => ({
  body: { kind: 'single', singleResult: {} },
  http: { status: 304, headers: new HeaderMap(headers) },
});

/**
 * Admits each operation and hands it to the answerer as a whole. Apollo then has nothing left to execute: letting graphql-js complete
 * every value of a finished answer again took most of the time of a large one.
 */
export function answerPlugin(options: AnswerPluginOptions): ApolloServerPlugin<OperationContext> {
  const answerWithin = async (
    name: string | undefined,
    request: Parameters<Answerer['answer']>[0],
    spent: Promise<never>,
  ) => {
    try {
      return await inSpan(
        `query ${name ?? ''}`.trim(),
        { 'graphql.operation.name': name ?? '', 'wishlist.request': request.requestId },
        () => Promise.race([options.answerer.answer(request), spent]),
      );
    } catch (error) {
      // The reason of the abort matters, not the failures that it caused in the statements.
      const reason: unknown = request.signal?.aborted ? request.signal.reason : error;
      return { errors: [new GraphQLError('failed', { originalError: asError(reason) })] };
    }
  };

  const admit = operationAdmitter(options);
  const tags = new EntityTags(options.answerer);

  return {
    async requestDidStart() {
      let admitted: AdmittedOperation | null = null;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          admitted = await admit(document, operation ?? null, request.variables ?? {}, contextValue);
        },

        async responseForOperation({ document, operation, request, contextValue, source }) {
          // Apollo finds no operation of the name that was asked for, and says so itself.
          if (!operation || !admitted) return null;
          const { notes, budget, caller } = contextValue;
          if (admitted.invalid.length > 0)
            return invalid(admitted.invalid.map((error) => options.formatError(error).formatted));
          const explain = contextValue.explain && options.explain;
          const tagged =
            request.http?.method === 'GET' && !contextValue.explain && !contextValue.tellCost
              ? taggedOperation(document, source, request)
              : null;
          // What fails here fails again below, where it is told.
          const unchanged = tagged && (await tags.unchanged(tagged, budget.signal).catch(() => null));
          if (unchanged) {
            admitted.leave();
            return notModified(tagHeaders(unchanged, notes));
          }
          const answer: OperationAnswer = await answerWithin(
            notes.operationName,
            {
              document,
              operationName: request.operationName,
              variables: request.variables ?? {},
              requestId: notes.id,
              explain,
              signal: budget.signal,
              timeoutMs: options.limits.timeoutMs,
              large: admitted.large,
              coerced: admitted.coerced,
              caller: { name: caller, budget: () => options.rateLimit?.left(caller) ?? null },
            },
            budget.spent,
          ).finally(admitted.leave);
          const described = (answer.errors ?? []).map((error) => options.formatError(error));
          const ownExtensions: Record<string, unknown> = {
            ...answer.extensions,
            ...(contextValue.tellCost && notes.cost !== undefined ? { cost: notes.cost } : {}),
          };
          const extensions =
            contextValue.explain && !explain ? withNotice(ownExtensions, explainIsOff) : ownExtensions;
          notes.statements.push(...(answer.statementMs ?? []));
          if (typeof ownExtensions.revision === 'number') notes.revision = ownExtensions.revision;
          const status = statusOf(
            answer,
            described.map(({ code }) => statusOfCode(code)),
          );
          const headers: [string, string][] = status === 503 ? [['retry-after', '2']] : [];
          const tag =
            tagged && described.length === 0 && notes.revision !== undefined
              ? await tags.of(tagged, notes.revision, budget.signal).catch(() => null)
              : null;
          return {
            body: {
              kind: 'single',
              singleResult: {
                ...(described.length > 0 ? { errors: described.map(({ formatted }) => formatted) } : {}),
                ...(answer.data === undefined ? {} : { data: answer.data }),
                ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
              },
            },
            http: { status, headers: new HeaderMap([...headers, ...tagHeaders(tag, notes)]) },
          };
        },
      };
    },
  };
}
