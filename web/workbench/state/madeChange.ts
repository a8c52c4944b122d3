import type { Canvas, Investigation } from './investigation.ts';
import type { MadeParts } from './madeParts.ts';

/** A change of what a person made, by the parts it touches alone: what another tab makes of the others meanwhile stays. */
export interface MadeChange {
  readonly title?: string;
  readonly canvas?: Canvas;
  /** New texts of notes by subject; null takes the note away. */
  readonly notes?: Readonly<Record<string, string | null>>;
  readonly revision?: number | null;
  /** The id of another investigation that is opened by it. */
  readonly keptAs?: string | null;
}

/** An investigation and the id that it is kept under. */
export interface Made {
  readonly investigation: Investigation;
  readonly keptAs: string | null;
}

function changedNotes(
  notes: Investigation['notes'],
  changes: NonNullable<MadeChange['notes']>,
): Investigation['notes'] {
  const all = Object.entries({ ...notes, ...changes });
  return Object.fromEntries(all.flatMap(([of, text]) => (text === null ? [] : [[of, text] as const])));
}

function takingBack({ investigation, keptAs }: Made, change: MadeChange): MadeChange {
  const { title, canvas, notes, revision } = investigation;
  return {
    ...(change.title === undefined ? {} : { title }),
    ...(change.canvas === undefined ? {} : { canvas }),
    ...(change.revision === undefined ? {} : { revision }),
    ...(change.keptAs === undefined ? {} : { keptAs }),
    ...(change.notes === undefined
      ? {}
      : { notes: Object.fromEntries(Object.keys(change.notes).map((of) => [of, notes[of] ?? null])) }),
  };
}

/** Applies a change; the result has the change that takes it `back`. */
export function applyChange(made: Made, change: MadeChange): Made & { readonly back: MadeChange } {
  const { notes, keptAs = made.keptAs, ...parts } = change;
  return {
    investigation: {
      ...made.investigation,
      ...parts,
      notes: notes ? changedNotes(made.investigation.notes, notes) : made.investigation.notes,
    },
    keptAs,
    back: takingBack(made, change),
  };
}

/** The change that makes one investigation into another. */
export const changeTo = (before: MadeParts, { title, canvas, notes, revision }: MadeParts): MadeChange => ({
  title,
  canvas,
  revision,
  notes: { ...Object.fromEntries(Object.keys(before.notes).map((of) => [of, null])), ...notes },
});
