import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import type { Answerer, OperationAnswer } from '../../answer/createAnswerer.ts';
import { ExpectedError } from '../../errors.ts';
import type { Limits } from '../../limits.ts';
import { inSpan } from '../../telemetry/spans.ts';
import type { Admission } from '../bounds/admission.ts';
import { documentChecker } from '../bounds/checkDocument.ts';
import { checkVariables } from '../bounds/checkVariables.ts';
import { costOf, costRefusal } from '../bounds/costRefusal.ts';
import { type RateLimit, RateLimited } from '../bounds/rateLimit.ts';
import type { FormatError } from '../errors/formatError.ts';
import { statusOfCode } from '../errors/statusOfCode.ts';
import { type KnownOperations, unknownOperation } from './knownOperations.ts';
import type { OperationContext } from './operationContext.ts';

/** Dependencies of the plugin. */
export interface AnswerPluginOptions {
  readonly answerer: Answerer;
  readonly formatError: FormatError;
  readonly limits: Limits;
  readonly rateLimit: RateLimit | null;
  readonly admission: Admission;
  readonly known: KnownOperations | null;
  /** True if a caller may see the statements behind an answer. */
  readonly explain: boolean;
}

const explainIsOff =
  'This server does not show the statements behind its answers. The operator can turn explain on (WISHLIST_EXPLAIN).';

const queriesOnly = () =>
  new ExpectedError(
    'BAD_REQUEST',
    'This API answers queries only: it has no mutations and no subscriptions.',
    'Begin the operation with `query`. To add records, use `wishlist import`.',
  );

/** Stops an operation before anything of it runs. */
const refusal = (error: ExpectedError, headers: [string, string][] = []) =>
  new GraphQLError(error.message, {
    originalError: error,
    extensions: { http: { status: statusOfCode(error.code), headers: new HeaderMap(headers) } },
  });

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

/**
 * Hands each validated operation to the answerer as a whole. Apollo then has nothing left to execute: letting graphql-js complete
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

  const checkDocument = documentChecker(options.answerer.schema, options.limits);

  return {
    async requestDidStart() {
      let wrong: readonly GraphQLError[] = [];
      let large = false;
      let leave: () => void = () => undefined;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          const { notes, caller, budget } = contextValue;
          const check = await checkDocument(document);
          if (check.refusal) throw refusal(check.refusal);
          wrong = check.errors;
          if (!operation || wrong.length > 0) return;
          if (operation.name) notes.operationName = operation.name.value.slice(0, 100);
          if (operation.operation !== OperationTypeNode.QUERY) throw refusal(queriesOnly());
          if (options.known?.has(document) === false) throw refusal(unknownOperation());
          const { schema } = options.answerer;
          const variables = request.variables ?? {};
          const tooDeep = checkVariables(variables, options.limits);
          if (tooDeep) throw refusal(tooDeep);
          const found = costOf(schema, document, operation, variables);
          if (found) {
            notes.cost = found.cost;
            const tooMuch = costRefusal(found, options.limits);
            if (tooMuch) throw refusal(tooMuch);
          }
          try {
            large = found?.lookup === false;
            if (found) await options.rateLimit?.take(caller, found.cost);
            leave = await options.admission.enter(caller, found?.lookup ?? true, budget.signal);
            budget.signal.addEventListener('abort', leave, { once: true });
          } catch (error) {
            if (!(error instanceof ExpectedError)) throw error;
            const seconds = error instanceof RateLimited ? error.seconds : 1;
            throw refusal(error, error.code === 'RATE_LIMITED' ? [['retry-after', String(seconds)]] : []);
          }
        },

        async responseForOperation({ document, operation, request, contextValue }) {
          // Apollo finds no operation of the name that was asked for, and says so itself.
          if (!operation) return null;
          const { notes, budget, caller } = contextValue;
          if (wrong.length > 0) return invalid(wrong.map((error) => options.formatError(error).formatted));
          const explain = contextValue.explain && options.explain;
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
              large,
              caller: { name: caller, budget: () => options.rateLimit?.left(caller) ?? null },
            },
            budget.spent,
          ).finally(leave);
          const described = (answer.errors ?? []).map((error) => options.formatError(error));
          const told: Record<string, unknown> = {
            ...answer.extensions,
            ...(contextValue.tellCost && notes.cost !== undefined ? { cost: notes.cost } : {}),
          };
          const extensions = contextValue.explain && !explain ? withNotice(told, explainIsOff) : told;
          notes.statements.push(...(answer.statementMs ?? []));
          if (typeof told.revision === 'number') notes.revision = told.revision;
          const status = statusOf(
            answer,
            described.map(({ code }) => statusOfCode(code)),
          );
          return {
            body: {
              kind: 'single',
              singleResult: {
                ...(described.length > 0 ? { errors: described.map(({ formatted }) => formatted) } : {}),
                ...(answer.data === undefined ? {} : { data: answer.data }),
                ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
              },
            },
            http: { status, headers: new HeaderMap(status === 503 ? [['retry-after', '2']] : []) },
          };
        },
      };
    },
  };
}
