import type { RestsOnQuery } from '../../generated/operations.ts';
import { percentText } from './percentText.ts';
import { strengthText } from './strengthText.ts';

type Fragility = RestsOnQuery['fragility'];
type Change = Fragility['changes']['nodes'][number];
type Value = Fragility['before'];

const formatted = (count: number | null) => (count ?? 0).toLocaleString('en');

/** The change of the best path, in words. */
const pathWords: Readonly<Record<NonNullable<Change['path']>, string>> = {
  LOST: 'no path',
  LONGER: 'longer',
  WEAKER: 'weaker',
  REPLACED: 'another as good',
  FOUND: 'a path',
  SHORTER: 'shorter',
  STRONGER: 'stronger',
};

/** The value of a count, share or rank, in words; `before` has the kind of value, since a rank that has lost all its cases has none. */
export function valueWords({ caseCount, ofCount, share, rank }: Value, before: Value): string {
  if (before.ofCount !== null)
    return share === null
      ? 'no share'
      : `${percentText(share)} (${formatted(caseCount)} of ${formatted(ofCount)})`;
  if (before.rank !== null) return rank === null ? 'no rank' : `rank ${formatted(rank)}`;
  return formatted(caseCount);
}

/** A finding without a report, in a few words: `11 without it (1 lost)`, `rank 2 without it (1 lost)`, `weaker without it, at 0.3`. */
export function changeWords({ after, path, lostCount, gainedCount }: Change, before: Value): string {
  if (path !== null) {
    const strength = after.path ? `, at ${strengthText(after.path.strength)}` : '';
    return `${pathWords[path]} without it${strength}`;
  }
  const gained = gainedCount > 0 ? `, ${formatted(gainedCount)} more` : '';
  return `${valueWords(after, before)} without it (${formatted(lostCount)} lost${gained})`;
}

const beginning = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The single reports that a finding rests on, in a few words: `68 rests on 3 single reports: 67 without the one that changes it most`. */
export function restsOnWords({ holds, before, changes }: Fragility): string {
  const [most] = changes.nodes;
  if (most === undefined)
    return holds === true
      ? 'holds whichever single report is wrong'
      : 'not every report could be tried: the search came to its limit';
  const one = changes.totalCount === 1;
  const what = most.path === null ? beginning(valueWords(before, before)) : 'The best path';
  const becomes = most.path === null ? valueWords(most.after, before) : pathWords[most.path];
  const reports = one ? '1 single report' : `${formatted(changes.totalCount)} single reports`;
  return `${what} rests on ${reports}: ${becomes} without ${one ? 'it' : 'the one that changes it most'}`;
}
