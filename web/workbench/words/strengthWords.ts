import { strengthText } from './strengthText.ts';

/** Remark on a strength that rests on the minimum which an ungraded hop passes with. */
export const UNGRADED_NOTE = ' (minimum assumed where nothing is graded)';

/** The strength of a path as pages and briefs show it, with a remark where not all of it is graded. */
export const strengthWords = ({
  strength,
  judged,
}: {
  readonly strength: number;
  readonly judged: boolean;
}): string => `${strengthText(strength)}${judged ? '' : UNGRADED_NOTE}`;
