import type { GraphQLField } from 'graphql';
import { badInput } from '../../errors.ts';
import type { Operation } from '../compose/types.ts';

/** Throws if `first` is outside its bounds. */
export function checkFirst(
  { maximum }: Pick<Operation, 'maximum'>,
  field: GraphQLField<unknown, unknown>,
  { first }: Readonly<Record<string, unknown>>,
): void {
  if (typeof first !== 'number' || (first >= 0 && first <= maximum)) return;
  const pages = field.args.some(({ name }) => name === 'after');
  throw badInput(
    `\`first: ${first}\` is outside 0 to ${maximum}.`,
    first < 0
      ? 'Use 0 or more.'
      : `Use at most ${maximum}${pages ? ' and page with `after: endCursor`' : ''}.`,
  );
}
