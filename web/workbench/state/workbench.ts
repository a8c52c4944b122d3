import { create } from 'zustand';
import { type Canvas, emptyInvestigation, type Investigation } from './investigation.ts';

/** Everything that the page holds and that does not come from the server. */
export interface WorkbenchState {
  readonly investigation: Investigation;
  /** The id under which the browser keeps it; null while nothing was made. */
  readonly keptAs: string | null;
  /** Earlier canvases to undo to, and undone ones to redo; the latest last. */
  readonly past: readonly Canvas[];
  readonly future: readonly Canvas[];
  /** A message about a failed step, or about entries that could not be read. */
  readonly errorMessage: string | null;
  /** The record whose expand menu is open. */
  readonly expanding: string | null;
  readonly dialog: 'palette' | 'help' | null;
}

/** The store of the page's state. */
export const useWorkbench = create<WorkbenchState>(() => ({
  investigation: emptyInvestigation,
  keptAs: null,
  past: [],
  future: [],
  errorMessage: null,
  expanding: null,
  dialog: null,
}));

/** Selects a part of the current investigation. */
export const useInvestigation = <Part>(part: (investigation: Investigation) => Part): Part =>
  useWorkbench(({ investigation }) => part(investigation));

/** Changes the investigation. A change of tool, view, record or slice becomes a step of the browser's history. */
export function changeInvestigation(parts: Partial<Investigation>): void {
  useWorkbench.setState(({ investigation }) => ({ investigation: { ...investigation, ...parts } }));
}

/** Changes the canvas so that it can be undone. */
export function editCanvas(edit: (canvas: Canvas) => Canvas): void {
  useWorkbench.setState(({ investigation, past }) => {
    const canvas = edit(investigation.canvas);
    if (canvas === investigation.canvas) return {};
    return { investigation: { ...investigation, canvas }, past: [...past, investigation.canvas], future: [] };
  });
}

/** Stores positions from an automatic layout, without a step to undo. */
export function placeNodes(places: ReadonlyMap<string, { readonly x: number; readonly y: number }>): void {
  useWorkbench.setState(({ investigation }) => {
    const nodes = investigation.canvas.nodes.map((node) => {
      const at = places.get(node.id);
      return at && (at.x !== node.x || at.y !== node.y) ? { ...node, ...at } : node;
    });
    return { investigation: { ...investigation, canvas: { ...investigation.canvas, nodes } } };
  });
}

export function undoEdit(): void {
  useWorkbench.setState(({ investigation, past, future }) => {
    const canvas = past.at(-1);
    if (!canvas) return {};
    return {
      investigation: { ...investigation, canvas },
      past: past.slice(0, -1),
      future: [...future, investigation.canvas],
    };
  });
}

export function redoEdit(): void {
  useWorkbench.setState(({ investigation, past, future }) => {
    const canvas = future.at(-1);
    if (!canvas) return {};
    return {
      investigation: { ...investigation, canvas },
      past: [...past, investigation.canvas],
      future: future.slice(0, -1),
    };
  });
}

/** Opens a copy of an investigation beside the one that is kept, with a notice about it; undoing brings the former canvas back. */
export function openInvestigation(investigation: Investigation, notice: string | null = null): void {
  useWorkbench.setState((before) => ({
    investigation,
    keptAs: null,
    past:
      before.investigation.canvas.nodes.length > 0
        ? [...before.past, before.investigation.canvas]
        : before.past,
    future: [],
    errorMessage: notice,
  }));
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const reportError = (error: unknown): void =>
  useWorkbench.setState({ errorMessage: messageOf(error) });
