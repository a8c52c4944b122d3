import { changeInvestigation, useWorkbench } from '../state/workbench.ts';
import { controls } from './controls.ts';

/** Shows a record that was found: in the middle of the canvas with its ties where it is drawn there, else with its strongest ties in place of the canvas, which stays as it is. */
export function showFound(id: string): void {
  changeInvestigation({ selected: id });
  const isDrawn = useWorkbench.getState().investigation.canvas.nodes.some((node) => node.id === id);
  useWorkbench.setState({ stage: isDrawn ? 'canvas' : 'record' });
  // After the page has opened the record beside the drawing, and the drawing in place of an answer.
  requestAnimationFrame(() => requestAnimationFrame(() => controls.drawing?.centre(id)));
}
