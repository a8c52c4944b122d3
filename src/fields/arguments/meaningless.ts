import { badInput } from '../../errors.ts';

/** Refuses an argument that has no effect beside another, since a caller who gives it expects an effect. */
export const meaningless = (argument: string, beside: string, wayOut: string) =>
  badInput(`\`${argument}\` has no meaning beside \`${beside}\`.`, wayOut);
