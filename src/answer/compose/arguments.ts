import { badInput } from '../../errors.ts';
import type { Answers } from '../answers.ts';
import type { Operation } from './statement.ts';

/** Holds `first` to its bound, on every request. */
export function checkFirst({ maximum }: Operation, args: Readonly<Record<string, unknown>>): void {
  const { first } = args;
  if (typeof first !== 'number' || (first >= 0 && first <= maximum)) return;
  throw badInput(
    `\`first: ${first}\` is outside 0 to ${maximum}.`,
    first < 0 ? 'Ask for 0 or more.' : `Ask for at most ${maximum} and page on with \`after: endCursor\`.`,
  );
}

/** The arguments as the field's fragment takes them: some values have a form of their own, made by `src/fields/Type/field.argument.ts`. */
export function preparedArguments(
  answers: Answers,
  coordinate: string,
  args: Record<string, unknown>,
): Record<string, unknown> {
  const prepared: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(args)) {
    const prepare = answers.sources.preparations.get(`${coordinate}.${name}`);
    prepared[name] = prepare ? prepare(value) : value;
  }
  return prepared;
}
