import type { NamedRecord } from '../model/namedRecord.ts';
import { changeInvestigation, editCanvas, reportError, useWorkbench } from '../state/workbench.ts';

/** As much as is drawn at once; beyond it the table leads. */
export const MAX_DRAWN = 2_000;

const state = () => useWorkbench.getState().investigation;

/** What a person can do with records, wherever they are shown. */
export const actions = {
  /** Puts records on the canvas beside what is there; those that are there already stay where they are. */
  addToCanvas(records: readonly NamedRecord[], near?: { readonly x: number; readonly y: number }): void {
    const before = state().canvas.nodes.length;
    editCanvas((canvas) => {
      const there = new Set(canvas.nodes.map(({ id }) => id));
      const fresh = records.filter(
        ({ id }, index) => !there.has(id) && records.findIndex((each) => each.id === id) === index,
      );
      if (fresh.length === 0) return canvas;
      const room = Math.max(0, MAX_DRAWN - canvas.nodes.length);
      const added = fresh.slice(0, room).map(({ id, label, labelZh }, index) => ({
        id,
        label,
        labelZh,
        ...(near ? around(near, index, fresh.length) : {}),
      }));
      return { ...canvas, nodes: [...canvas.nodes, ...added] };
    });
    changeInvestigation({ view: 'canvas' });
    if (before < MAX_DRAWN && state().canvas.nodes.length === MAX_DRAWN)
      reportError(
        `The canvas is full: ${MAX_DRAWN.toLocaleString('en')} records are drawn at most. The table shows all cases.`,
      );
  },
  traceFrom(id: string): void {
    changeInvestigation({ tool: 'trace', trace: { ...state().trace, from: id, chosen: 0 } });
  },
  traceTo(id: string): void {
    changeInvestigation({ tool: 'trace', trace: { ...state().trace, to: id, chosen: 0 } });
  },
  remove(id: string): void {
    const { removed } = state();
    changeInvestigation({ tool: 'whatIf', removed: removed.includes(id) ? removed : [...removed, id] });
  },
  pin(id: string): void {
    editCanvas((canvas) => ({
      ...canvas,
      nodes: canvas.nodes.map((node) => (node.id === id ? { ...node, pinned: !node.pinned } : node)),
    }));
  },
  /** Puts it on the canvas and opens what it can be expanded by. */
  expand(id: string): void {
    changeInvestigation({ view: 'canvas', selected: id });
    useWorkbench.setState({ expanding: id });
  },
  /** Begins a note, on a record or on a tie (`id|id`), and shows it among the others. */
  noteOn(id: string): void {
    const { notes } = state();
    changeInvestigation({ tool: 'notes', notes: { ...notes, [id]: notes[id] ?? ' ' } });
  },
  hide(id: string): void {
    editCanvas((canvas) => ({ ...canvas, nodes: canvas.nodes.filter((node) => node.id !== id) }));
  },
};

/** Places on a circle around where they come from, so that nothing else has to move. */
function around({ x, y }: { x: number; y: number }, index: number, count: number) {
  const angle = (index / count) * 2 * Math.PI;
  const radius = 90 + 6 * count;
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}
