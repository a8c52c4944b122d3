import { badInput } from '../../errors.ts';

/** An argument says what another makes void: it is refused, since whoever gives it expects it to count. */
export const meaningless = (argument: string, beside: string, wayOut: string) =>
  badInput(`\`${argument}\` has no meaning beside \`${beside}\`.`, wayOut);
