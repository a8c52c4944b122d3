import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import { ExpectedError } from '../errors.ts';
import type { FormatError } from './formatError.ts';

/** Writes an answer as JSON; one that is larger than `limit` bytes is replaced by an error that says so. */
export const boundedJson =
  (limit: number, formatError: FormatError) =>
  (answer: FormattedExecutionResult): string => {
    const text = JSON.stringify(answer);
    // A character takes at most three bytes.
    if (text.length * 3 <= limit || Buffer.byteLength(text) <= limit) return text;
    const error = new ExpectedError(
      'LIMIT_EXCEEDED',
      `The answer has ${Buffer.byteLength(text).toLocaleString('en')} bytes; \`limits.responseBytes\` allows at most ${limit.toLocaleString('en')}.`,
      'Ask for less: a smaller `first`, fewer nested levels, fewer fields.',
    );
    const { formatted } = formatError(new GraphQLError(error.message, { originalError: error }));
    return JSON.stringify({ errors: [formatted], data: null });
  };
