import { emptyInvestigation, type Investigation } from './investigation.ts';

/** Parts of an investigation that a person made; all others are only looked at. */
export type MadeParts = Pick<Investigation, 'title' | 'canvas' | 'notes' | 'revision'>;

export const madePartsOf = ({ title, canvas, notes, revision }: MadeParts): MadeParts => ({
  title,
  canvas,
  notes,
  revision,
});

/** The parts that are looked at, which Back and Forward change, with nothing that a person made. */
export const lookedAt = (investigation: Investigation): Investigation => ({
  ...investigation,
  ...madePartsOf(emptyInvestigation),
});

export const sameMadeParts = (one: MadeParts, other: MadeParts): boolean =>
  one.title === other.title &&
  one.canvas === other.canvas &&
  one.notes === other.notes &&
  one.revision === other.revision;

/** True if there is something to lose. */
export const isMade = ({ title, canvas, notes }: Investigation): boolean =>
  title !== '' || canvas.nodes.length > 0 || Object.keys(notes).length > 0;
