/** Two names put side by side: the share of each, by weight, that the other has too, from 0 to 1. */
export interface Coverage {
  readonly ofAsked: number;
  readonly ofStored: number;
}

/**
 * Returns how alike two names are, from 0 to 1. What the shorter one lacks counts more than half: a part of a name is like it, but is not the
 * name.
 */
export const likeness = ({ ofAsked, ofStored }: Coverage): number =>
  0.55 * Math.min(ofAsked, ofStored) +
  0.45 * Math.max(ofAsked, ofStored) * Math.sqrt(Math.max(ofAsked, 0.0001));
