import { create } from 'zustand';
import type { networkKinds } from '../../generated/model.ts';
import { asksAnew, asksRoutes } from './asksAnew.ts';
import { type Canvas, emptyInvestigation, type Investigation, type Slice } from './investigation.ts';
import type { KeptInvestigation } from './keptInvestigations.ts';
import { applyChange, changeTo, type MadeChange } from './madeChange.ts';
import { isMade } from './madeParts.ts';

/** Everything that the page holds and that does not come from the server. */
export interface WorkbenchState {
  readonly investigation: Investigation;
  /** The id under which the browser keeps it; null while nothing was made. */
  readonly keptAs: string | null;
  /** Changes that take back what was made, and that make it again; the latest last. */
  readonly past: readonly MadeChange[];
  readonly future: readonly MadeChange[];
  /** A message about a failed step, or about entries that could not be read. */
  readonly errorMessage: string | null;
  /** The record whose expand menu is open. */
  readonly expanding: string | null;
  readonly dialog: 'palette' | 'help' | 'sameAs' | null;
  /** The record that the dialog “Same as…” is about. */
  readonly judged: string | null;
  /** Kept investigations that were deleted since the page was opened; the latest last. */
  readonly deleted: readonly KeptInvestigation[];
  /** The cases that a link brought last. */
  readonly linked: Slice | null;
  /** The picture that leads where there are several: the answer since a question was asked, the routes since two sides were chosen, the record since it was found, the canvas since it was changed. */
  readonly stage: 'answer' | 'routes' | 'record' | 'canvas';
  /** The records of the canvas that were chosen together, by Shift or the lasso. */
  readonly chosen: ReadonlySet<string>;
  /** True while a drag draws a lasso instead of moving the drawing. */
  readonly lasso: boolean;
  /** The record whose reach what-if asks for. */
  readonly reachFrom: string | null;
  /** The plan of removals that what-if asks for: how many, and of which kind. */
  readonly plannedRemovals: {
    readonly k: number;
    readonly among: (typeof networkKinds)[number] | 'ANY';
    /** True once the analyst asked for it. */
    readonly asked: boolean;
  };
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
  judged: null,
  deleted: [],
  linked: null,
  stage: 'canvas',
  chosen: new Set(),
  lasso: false,
  reachFrom: null,
  plannedRemovals: { k: 3, among: 'ANY', asked: false },
}));

/** Selects a part of the current investigation. */
export const useInvestigation = <Part>(part: (investigation: Investigation) => Part): Part =>
  useWorkbench(({ investigation }) => part(investigation));

/** Changes the investigation; a new question brings its answer to the stage. A change of tool, view, record or slice becomes a step of the browser's history. */
export function changeInvestigation(parts: Partial<Investigation>): void {
  useWorkbench.setState(({ investigation: before }) => {
    const investigation = { ...before, ...parts };
    if (!asksAnew(before, investigation)) return { investigation };
    return {
      investigation: { ...investigation, view: parts.view ?? 'canvas' },
      stage: asksRoutes(before, investigation) ? 'routes' : 'answer',
    };
  });
}

/** Typing in one field is one step to undo, until a pause of this length. */
const PAUSE_MS = 3_000;

/** The text field that was typed in last, and when. */
let typing: { readonly field: string; readonly at: number } | null = null;

/** Changes what was made so that it can be undone. Changes of one text `field` right after one another are one step. */
function edit(change: MadeChange, field: string | null = null): void {
  const now = Date.now();
  const isSameStep = field !== null && typing?.field === field && now - typing.at < PAUSE_MS;
  typing = field === null ? null : { field, at: now };
  useWorkbench.setState((state) => {
    const { back, ...made } = applyChange(state, change);
    const past = isSameStep && state.past.length > 0 ? state.past : [...state.past, back];
    return { ...made, past, future: [], ...(change.canvas ? { stage: 'canvas' } : {}) };
  });
}

/** Changes the canvas so that it can be undone. */
export function editCanvas(change: (canvas: Canvas) => Canvas): void {
  const { canvas: before } = useWorkbench.getState().investigation;
  const canvas = change(before);
  if (canvas !== before) edit({ canvas });
}

export const editTitle = (title: string): void => edit({ title }, 'title');

/** Writes the note on a subject, or takes an empty one away. */
export const editNote = (subject: string, text: string): void =>
  edit({ notes: { [subject]: text || null } }, `note ${subject}`);

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

/** Applies the latest change of one list; the change that takes it back becomes the latest of the other. */
function step(from: 'past' | 'future', to: 'past' | 'future'): void {
  typing = null;
  useWorkbench.setState((state) => {
    const change = state[from].at(-1);
    if (!change) return {};
    const { back, ...made } = applyChange(state, change);
    return { ...made, [from]: state[from].slice(0, -1), [to]: [...state[to], back] };
  });
}

export const undoEdit = (): void => step('past', 'future');
export const redoEdit = (): void => step('future', 'past');

/** Opens another investigation, kept under an id or not yet kept; undoing opens the one before it again. */
export function openInvestigation(
  opened: Investigation,
  keptAs: string | null = null,
  notice: string | null = null,
): void {
  typing = null;
  useWorkbench.setState((state) => {
    const { back } = applyChange(state, { ...changeTo(state.investigation, opened), keptAs });
    return {
      investigation: opened,
      stage: 'canvas',
      chosen: new Set(),
      keptAs,
      // An empty page is nothing to come back to.
      past: isMade(state.investigation) || state.past.length > 0 ? [...state.past, back] : [],
      future: [],
      errorMessage: notice,
    };
  });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const reportError = (error: unknown): void =>
  useWorkbench.setState({ errorMessage: messageOf(error) });
