import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import { ExpectedError } from '../../errors.ts';
import { nextTurn } from '../../scheduling/nextTurn.ts';
import type { FormatError } from '../errors/formatError.ts';

/** An answer of so few values and characters is written at one go. */
const SMALL_ANSWER = { values: 5_000, characters: 256 * 1024 };

/** A part of a larger answer that is written at one go. */
const SMALL_PART = { values: 500, characters: 32 * 1024 };

/** As many milliseconds an answer is written before others are served. */
const TURN_MS = 5;

/**
 * Writes an answer as JSON, a large one in turns; one that is larger than `limit` bytes is replaced by an error that says so, before
 * all of it is written.
 */
export const boundedJson =
  (limit: number, formatError: FormatError) =>
  async (answer: FormattedExecutionResult): Promise<string> => {
    if (isWithin(answer, SMALL_ANSWER)) {
      const text = JSON.stringify(answer);
      // A character takes at most three bytes.
      if (text.length * 3 <= limit || Buffer.byteLength(text) <= limit) return text;
      return tooLarge(limit, formatError, Buffer.byteLength(text));
    }
    const pieces: string[] = [];
    let bytes = 0;
    let began = performance.now();
    for (const piece of piecesOf(answer)) {
      pieces.push(piece);
      bytes += Buffer.byteLength(piece);
      if (bytes > limit) return tooLarge(limit, formatError);
      if (performance.now() - began < TURN_MS) continue;
      await nextTurn();
      began = performance.now();
    }
    return pieces.join('');
  };

function tooLarge(limit: number, formatError: FormatError, bytes?: number): string {
  const error = new ExpectedError(
    'LIMIT_EXCEEDED',
    `The answer has ${bytes?.toLocaleString('en') ?? `more than ${limit.toLocaleString('en')}`} bytes; \`limits.responseBytes\` allows at most ${limit.toLocaleString('en')}.`,
    'Narrow the question: a smaller `first`, fewer nested levels, fewer fields.',
  );
  const { formatted } = formatError(new GraphQLError(error.message, { originalError: error }));
  return JSON.stringify({ errors: [formatted], data: null });
}

/** True if a value holds at most so many values and characters; it is looked at until that is known. */
function isWithin(value: unknown, most: { readonly values: number; readonly characters: number }): boolean {
  let values = 0;
  let characters = 0;
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const each = stack.pop();
    values += 1;
    if (typeof each === 'string') characters += each.length;
    if (values > most.values || characters > most.characters) return false;
    if (typeof each === 'object' && each !== null) {
      const below = Object.values(each);
      if (below.length > most.values) return false;
      stack.push(...below);
    }
  }
  return true;
}

/** The text of a JSON value, piece by piece; a small part of it is one piece. */
function* piecesOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || 'toJSON' in value || isWithin(value, SMALL_PART)) {
    yield JSON.stringify(value) ?? 'null';
  } else if (Array.isArray(value)) {
    yield '[';
    for (const [index, item] of value.entries()) {
      if (index > 0) yield ',';
      yield* piecesOf(item ?? null);
    }
    yield ']';
  } else {
    let before = '{';
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      yield `${before}${JSON.stringify(key)}:`;
      yield* piecesOf(item);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  }
}
