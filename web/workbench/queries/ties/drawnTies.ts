import type { EntityKind } from '../../../generated/operations.ts';
import { kindOf } from '../../model/kinds.ts';
import type { Tie } from './tie.ts';

/** Most ties that the stage draws. */
export const MAX_DRAWN_TIES = 10_000;

/** The ties of a drawing within its bound. */
export interface DrawnTies {
  readonly ties: readonly Tie[];
  /** Number of ties that have fewer cases than was asked for. */
  readonly light: number;
  /** Number of the other ties of the drawn records that are not drawn. */
  readonly leftOut: number;
  /** Records none of whose ties are drawn although they have some. */
  readonly cut: ReadonlySet<string>;
}

/** The strongest ties among the kinds that are shown, of at least so many cases each. `unread` ties were not even asked for: they may be those of any record without a tie. Of a case that is drawn as a record, every tie counts. */
export function drawnTies(
  ids: readonly string[],
  all: readonly Tie[],
  unread: number,
  off: ReadonlySet<EntityKind>,
  { most = MAX_DRAWN_TIES, leastCases = 1 }: { readonly most?: number; readonly leastCases?: number } = {},
): DrawnTies {
  const shown = all.filter(({ from, to }) => !off.has(kindOf(from)) && !off.has(kindOf(to)));
  const heavy = shown.filter(({ caseCount }) => caseCount === null || caseCount >= leastCases);
  const ties = heavy.slice(0, most);
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const beyond = new Set(shown.flatMap(({ from, to }) => [from, to]));
  const cut = ids.filter((id) => !off.has(kindOf(id)) && !tied.has(id) && (beyond.has(id) || unread > 0));
  return {
    ties,
    light: shown.length - heavy.length,
    leftOut: heavy.length - ties.length + unread,
    cut: new Set(cut),
  };
}
