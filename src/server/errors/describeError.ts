import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { type ErrorCode, ExpectedError } from '../../errors.ts';
import { limitExceeded } from '../bounds/limitExceeded.ts';
import { isErrorCode } from './statusOfCode.ts';

/** An error as the caller may see it; `expected` is false for a bug, which is shown masked and must be logged whole. */
export interface DescribedError {
  readonly code: ErrorCode;
  readonly expected: boolean;
  readonly formatted: GraphQLFormattedError;
}

/** The error below the wrappers that graphql-js and Apollo put around it. */
export const rootCause = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;

const hints: Readonly<Partial<Record<ErrorCode, string>>> = {
  PERSISTED_QUERY_NOT_FOUND:
    'This server has not seen the operation with this hash yet. Send its text together with the hash once.',
  GRAPHQL_PARSE_FAILED: 'The text is not GraphQL. See the place that `locations` gives.',
  GRAPHQL_VALIDATION_FAILED:
    'The operation does not fit the schema. Look up the field or argument in /playground.',
  BAD_USER_INPUT: 'Correct the value and try again. /playground shows the type of each argument.',
  BAD_REQUEST:
    'Send POST /graphql with `content-type: application/json` and a body such as {"query": "{ dataset { revision } }"}.',
};

const valueKinds: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

// A value is as wrong in the text of an operation as among its variables, and has the same code in both.
const isAboutValue = ({ nodes }: GraphQLError): boolean => valueKinds.has(nodes?.[0]?.kind ?? '');

// Errors of graphql-js and Apollo about a request are meant for its caller; not all of their codes are kept.
function codeOfRequestError(error: GraphQLError): ErrorCode | undefined {
  const { code } = error.extensions;
  if (code === 'OPERATION_RESOLUTION_FAILURE' || code === 'PERSISTED_QUERY_NOT_SUPPORTED')
    return 'BAD_REQUEST';
  if (code === 'GRAPHQL_VALIDATION_FAILED' && isAboutValue(error)) return 'BAD_USER_INPUT';
  if (isErrorCode(code)) return code;
  // graphql-js gives the errors of variables no code.
  return error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION ? 'BAD_USER_INPUT' : undefined;
}

// graphql-js stops at the token that passes the bound, so nobody knows how many there are.
const tokenLimit = /Document contains more tha[nt] (\d+) tokens/;

// Comparing every field with its namesakes has a budget inside graphql-js, which says no more than this.
const TOO_MANY_COMPARISONS = 'Validation aborted.';

const repeatsItself = () =>
  new ExpectedError(
    'LIMIT_EXCEEDED',
    'The operation selects the same fields so often that it cannot be checked.',
    'Select each field once.',
  );

function expectedErrorIn(error: unknown): ExpectedError | undefined {
  const cause = rootCause(error);
  if (cause instanceof ExpectedError) return cause;
  if (!(cause instanceof GraphQLError)) return undefined;
  if (cause.message === TOO_MANY_COMPARISONS) return repeatsItself();
  const limit = tokenLimit.exec(cause.message)?.[1];
  return limit === undefined ? undefined : limitExceeded('tokens', Number(limit));
}

function hintIn(error: unknown): string | undefined {
  for (const each of [error, rootCause(error)]) {
    if (each instanceof GraphQLError && typeof each.extensions.hint === 'string') return each.extensions.hint;
  }
  return undefined;
}

/** Returns an error's code, message and hint, and whether a retry may help. */
function wordsFor(error: unknown, requestId: string) {
  const expected = expectedErrorIn(error);
  if (expected) return expected;
  const code = error instanceof GraphQLError ? codeOfRequestError(error) : undefined;
  if (error instanceof GraphQLError && code && code !== 'INTERNAL_SERVER_ERROR') {
    return {
      code,
      message: error.message,
      hint: hintIn(error) ?? hints[code] ?? 'Try again.',
      retryable: false,
    };
  }
  return {
    code: 'INTERNAL_SERVER_ERROR' as const,
    message: 'Something went wrong in the server.',
    hint: `If it happens again, report it with the request id ${requestId}.`,
    retryable: false,
  };
}

/** Characters of the longest message, and of a value in it. */
const MOST_CHARACTERS = 1_000;
const CHARACTERS_OF_VALUE = 100;

/** A message may repeat what was sent. In a long one every long value is cut, so that the rule behind it is still said. */
function shortened(message: string): string {
  if (message.length <= MOST_CHARACTERS) return message;
  const parts = message
    .split('"')
    .map((part) => (part.length > 2 * CHARACTERS_OF_VALUE ? `${part.slice(0, CHARACTERS_OF_VALUE)}…` : part));
  const text = parts.join('"');
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)} …` : text;
}

/** Turns any error into what the caller may see: expected ones with code, hint and whether to try again, others masked. */
export function describeError(error: unknown, requestId: string): DescribedError {
  const { code, message, hint, retryable } = wordsFor(error, requestId);
  const { locations, path } = error instanceof GraphQLError ? error : {};
  return {
    code,
    expected: code !== 'INTERNAL_SERVER_ERROR',
    formatted: {
      message: shortened(message),
      ...(locations ? { locations } : {}),
      ...(path ? { path } : {}),
      extensions: { code, hint, retryable, requestId },
    },
  };
}
