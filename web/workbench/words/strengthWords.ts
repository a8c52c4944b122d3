import { strengthText } from './strengthText.ts';

/** A strength as pages and briefs show it; where it rests on the floor that an ungraded hop passes with, that is said. */
export const strengthWords = ({
  strength,
  judged,
}: {
  readonly strength: number;
  readonly judged: boolean;
}): string => `${strengthText(strength)}${judged ? '' : ' (on the floor: not all of it is graded)'}`;
