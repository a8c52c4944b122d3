import type { NamedRecord } from '../model/namedRecord.ts';
import { changeInvestigation, editCanvas, reportError, useWorkbench } from './workbench.ts';

/** The most records that are drawn at once; beyond it the table leads. */
export const MAX_DRAWN = 2_000;

interface Position {
  readonly x: number;
  readonly y: number;
}

/** Puts records on the canvas beside what is there, around `near` where it is given; records that are there already stay where they are. */
export function addToCanvas(records: readonly NamedRecord[], near?: Position): void {
  const countBefore = useWorkbench.getState().investigation.canvas.nodes.length;
  editCanvas((canvas) => {
    const present = new Set(canvas.nodes.map(({ id }) => id));
    const fresh = records.filter(
      ({ id }, index) => !present.has(id) && records.findIndex((each) => each.id === id) === index,
    );
    if (fresh.length === 0) return canvas;
    const room = Math.max(0, MAX_DRAWN - canvas.nodes.length);
    const added = fresh.slice(0, room).map(({ id, label, labelZh }, index) => ({
      id,
      label,
      labelZh,
      ...(near ? positionAround(near, index, fresh.length) : {}),
    }));
    return { ...canvas, nodes: [...canvas.nodes, ...added] };
  });
  changeInvestigation({ view: 'canvas' });
  const isFull = useWorkbench.getState().investigation.canvas.nodes.length === MAX_DRAWN;
  if (countBefore < MAX_DRAWN && isFull)
    reportError(
      `The canvas is full: it draws at most ${MAX_DRAWN.toLocaleString('en')} records. The table shows all cases.`,
    );
}

/** A place on a circle around the record that the new ones belong to, so that nothing else has to move. */
function positionAround({ x, y }: Position, index: number, count: number): Position {
  const angle = (index / count) * 2 * Math.PI;
  const radius = 90 + 6 * count;
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}
