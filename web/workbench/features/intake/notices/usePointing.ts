import { useState } from 'react';

/** Pointing at a field from its words, and at the words from the field, with the pointer or with the keyboard. */
export interface Pointing {
  /** The field below the pointer, or else the one that has the focus. */
  readonly pointed: string | null;
  readonly hover: (field: string | null) => void;
  readonly focus: (field: string | null) => void;
}

/** Returns the pointing at the fields of a case. The pointer that leaves takes nothing from the focus: what is scrolled moves away below it. */
export function usePointing(): Pointing {
  const [hovered, hover] = useState<string | null>(null);
  const [focused, focus] = useState<string | null>(null);
  return { pointed: hovered ?? focused, hover, focus };
}
