import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Answerer, OperationAnswer } from '../answer/createAnswerer.ts';
import { ExpectedError } from '../errors.ts';
import type { FormatError } from './formatError.ts';
import type { OperationContext } from './operationContext.ts';
import { statusOfCode } from './statusOfCode.ts';

/** What the plugin answers with. */
export interface AnswerPluginOptions {
  readonly answerer: Answerer;
  readonly formatError: FormatError;
  readonly timeoutMs: number;
  /** Whether a caller may see the statements behind an answer. */
  readonly explain: boolean;
}

const explainIsOff =
  'This server does not show the statements behind its answers: whoever runs it can turn explain on (WISHLIST_EXPLAIN).';

const queriesOnly = () =>
  new GraphQLError('This API only answers queries.', {
    originalError: new ExpectedError(
      'BAD_REQUEST',
      'This API answers queries only: it has no mutations and no subscriptions.',
      'Begin the operation with `query`; records are brought in with `wishlist import`.',
    ),
    extensions: { http: { status: 400, headers: new HeaderMap() } },
  });

const asError = (value: unknown): Error => (value instanceof Error ? value : new Error(String(value)));

function withNotice(
  extensions: Record<string, unknown> | undefined,
  notice: string,
): Record<string, unknown> {
  return {
    ...extensions,
    notice: typeof extensions?.notice === 'string' ? `${extensions.notice} ${notice}` : notice,
  };
}

/** The status of an answer: 200 with data, even partial or null; else the gravest of its errors. */
function statusOf(answer: OperationAnswer, codes: readonly number[]): number {
  return answer.data === undefined && codes.length > 0 ? Math.max(...codes) : 200;
}

/**
 * Hands each validated operation to the answerer as a whole. Apollo then has nothing left to execute: letting graphql-js complete
 * every value of a finished answer again took most of the time of a large one.
 */
export function answerPlugin(options: AnswerPluginOptions): ApolloServerPlugin<OperationContext> {
  const answerWithin = async (request: Parameters<Answerer['answer']>[0], spent: Promise<never>) => {
    try {
      return await Promise.race([options.answerer.answer(request), spent]);
    } catch (error) {
      // What the abort did to the statements is of no interest: the reason for it is.
      const reason: unknown = request.signal?.aborted ? request.signal.reason : error;
      return { errors: [new GraphQLError('failed', { originalError: asError(reason) })] };
    }
  };

  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue }) {
          if (operation?.name) contextValue.notes.operationName = operation.name.value.slice(0, 100);
          if (operation && operation.operation !== OperationTypeNode.QUERY) throw queriesOnly();
        },

        async responseForOperation({ document, operation, request, contextValue }) {
          // Apollo finds no operation of the name that was asked for, and says so itself.
          if (!operation) return null;
          const { notes, budget } = contextValue;
          const explain = contextValue.explain && options.explain;
          const answer: OperationAnswer = await answerWithin(
            {
              document,
              operationName: request.operationName,
              variables: request.variables ?? {},
              requestId: notes.id,
              explain,
              signal: budget.signal,
              timeoutMs: options.timeoutMs,
            },
            budget.spent,
          );
          const described = (answer.errors ?? []).map((error) => options.formatError(error));
          const extensions =
            contextValue.explain && !explain
              ? withNotice(answer.extensions, explainIsOff)
              : answer.extensions;
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
                ...(extensions ? { extensions } : {}),
              },
            },
            http: { status, headers: new HeaderMap(status === 503 ? [['retry-after', '2']] : []) },
          };
        },
      };
    },
  };
}
