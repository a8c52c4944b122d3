import type { NamedRecord } from '../model/namedRecord.ts';
import { changeInvestigation, editCanvas, reportError, useWorkbench } from './workbench.ts';

/** The most records that are drawn at once; beyond it the table leads. */
export const MAX_DRAWN = 5_000;

/** Puts records on the canvas; the drawing places them beside what they are tied to. Records that are there already stay where they are. */
export function addToCanvas(records: readonly NamedRecord[]): void {
  const countBefore = useWorkbench.getState().investigation.canvas.nodes.length;
  editCanvas((canvas) => {
    const present = new Set(canvas.nodes.map(({ id }) => id));
    const fresh = records.filter(
      ({ id }, index) => !present.has(id) && records.findIndex((each) => each.id === id) === index,
    );
    if (fresh.length === 0) return canvas;
    const room = Math.max(0, MAX_DRAWN - canvas.nodes.length);
    const added = fresh.slice(0, room).map(({ id, label, labelZh }) => ({ id, label, labelZh }));
    return { ...canvas, nodes: [...canvas.nodes, ...added] };
  });
  changeInvestigation({ view: 'canvas' });
  const isFull = useWorkbench.getState().investigation.canvas.nodes.length === MAX_DRAWN;
  if (countBefore < MAX_DRAWN && isFull)
    reportError(
      `The canvas is full: it draws at most ${MAX_DRAWN.toLocaleString('en')} records. The table shows all cases.`,
    );
}
