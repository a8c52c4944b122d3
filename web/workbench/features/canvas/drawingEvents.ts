import type { Place } from '../../model/picture/box.ts';

/** Calls back from the drawing. */
export interface DrawingEvents {
  readonly onNode: (id: string) => void;
  readonly onTie: (from: string, to: string) => void;
  readonly onMenu: (id: string, at: { x: number; y: number }) => void;
  readonly onExpand: (id: string) => void;
  readonly onChosen: (ids: ReadonlySet<string>) => void;
  readonly onMoved: (places: ReadonlyMap<string, Place>) => void;
  /** All records are new: they wait for a first layout. */
  readonly onUnplaced: () => void;
}
