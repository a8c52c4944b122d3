import { ExpectedError } from '../../errors.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';

/** Counts values of an answer, and refuses one that has become too large before it is put together. */
export function countCells(context: FieldContext, cells: number): void {
  context.cells += cells;
  const most = context.services.limits.cells;
  if (context.large && context.cells > most)
    throw new ExpectedError(
      'LIMIT_EXCEEDED',
      `The answer would have more than ${most.toLocaleString('en')} values; \`limits.cells\` allows no more.`,
      'Narrow the question: a smaller `first`, fewer nested levels, fewer fields.',
    );
}
