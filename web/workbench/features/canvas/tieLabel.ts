import type { Tie } from '../../queries/ties/tie.ts';

/** Name of a tie in a list. */
export const tieLabel = (tie: Tie, names: ReadonlyMap<string, string>): string =>
  `${names.get(tie.from) ?? tie.from} × ${names.get(tie.to) ?? tie.to}`;
