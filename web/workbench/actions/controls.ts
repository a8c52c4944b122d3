import type { Tie } from '../queries/ties/tie.ts';
import type { Layout } from '../state/investigation.ts';

/** The drawing of the canvas, as far as actions reach into it. */
export interface DrawingControl {
  /** The ties that are drawn now. */
  readonly ties: readonly Tie[];
  fit(): void;
  /** Moves a record into the middle, where it is drawn. */
  centre(id: string): void;
  /** Lays all records out anew; pinned ones stay. */
  layOut(layout: Layout): void;
}

/** Handles on parts of the page that keep a state of their own: each part registers its handle while it is shown. */
export const controls: {
  drawing: DrawingControl | null;
  findBox: HTMLInputElement | null;
  toggleTheme: (() => void) | null;
} = { drawing: null, findBox: null, toggleTheme: null };
