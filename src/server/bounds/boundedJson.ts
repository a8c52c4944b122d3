import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import { ExpectedError } from '../../errors.ts';
import { nextTurn } from '../../scheduling/nextTurn.ts';
import type { FormatError } from '../errors/formatError.ts';

/** An answer of so few values and characters is written at one go. */
const smallAnswer = 5_000;
const smallText = 256 * 1024;

/** How many characters are written in one turn. */
const turnOfText = 512 * 1024;

/**
 * Writes an answer as JSON, a large one in turns; one that is larger than `limit` bytes is replaced by an error that says so, before
 * all of it is written.
 */
export const boundedJson =
  (limit: number, formatError: FormatError) =>
  async (answer: FormattedExecutionResult): Promise<string> => {
    if (isSmall(answer)) {
      const text = JSON.stringify(answer);
      // A character takes at most three bytes.
      if (text.length * 3 <= limit || Buffer.byteLength(text) <= limit) return text;
      return tooLarge(limit, formatError, Buffer.byteLength(text));
    }
    const pieces: string[] = [];
    let bytes = 0;
    let turn = 0;
    for (const piece of piecesOf(answer)) {
      pieces.push(piece);
      bytes += Buffer.byteLength(piece);
      turn += piece.length;
      if (bytes > limit) return tooLarge(limit, formatError);
      if (turn < turnOfText) continue;
      turn = 0;
      await nextTurn();
    }
    return pieces.join('');
  };

function tooLarge(limit: number, formatError: FormatError, bytes?: number): string {
  const error = new ExpectedError(
    'LIMIT_EXCEEDED',
    `The answer has ${bytes?.toLocaleString('en') ?? `more than ${limit.toLocaleString('en')}`} bytes; \`limits.responseBytes\` allows at most ${limit.toLocaleString('en')}.`,
    'Ask for less: a smaller `first`, fewer nested levels, fewer fields.',
  );
  const { formatted } = formatError(new GraphQLError(error.message, { originalError: error }));
  return JSON.stringify({ errors: [formatted], data: null });
}

/** Looks at an answer until it is known whether it is small. */
function isSmall(answer: unknown): boolean {
  let values = 0;
  let characters = 0;
  const stack: unknown[] = [answer];
  while (stack.length > 0) {
    const value = stack.pop();
    values += 1;
    if (typeof value === 'string') characters += value.length;
    if (values > smallAnswer || characters > smallText) return false;
    if (typeof value === 'object' && value !== null) {
      const below = Object.values(value);
      if (below.length > smallAnswer) return false;
      stack.push(...below);
    }
  }
  return true;
}

/** The text of a JSON value, piece by piece. */
function* piecesOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    yield '[';
    for (const [index, item] of value.entries()) {
      if (index > 0) yield ',';
      yield* piecesOf(item ?? null);
    }
    yield ']';
  } else if (typeof value === 'object' && value !== null && !('toJSON' in value)) {
    let before = '{';
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      yield `${before}${JSON.stringify(key)}:`;
      yield* piecesOf(item);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  } else {
    yield JSON.stringify(value) ?? 'null';
  }
}
