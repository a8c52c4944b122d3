import { changeInvestigation, editCanvas, redoEdit, undoEdit, useWorkbench } from '../state/workbench.ts';
import type { Action, ActionContext } from './action.ts';
import { controls } from './controls.ts';
import { onlyTiedTo } from './onlyTiedTo.ts';

const nodeOf = ({ id, state }: ActionContext) =>
  state.investigation.canvas.nodes.find((node) => node.id === id);

const isDrawn = (context: ActionContext): boolean => nodeOf(context) !== undefined;

const hasDrawing = ({ state }: ActionContext): boolean =>
  state.investigation.view === 'canvas' && state.investigation.canvas.nodes.length > 0;

/** Opens the choice of what a record is expanded by. */
export const expand: Action = {
  name: 'expand',
  group: 'Canvas',
  label: 'Expand…',
  key: 'e',
  applies: isDrawn,
  run: ({ id }) => {
    changeInvestigation({ view: 'canvas', selected: id });
    useWorkbench.setState({ expanding: id });
  },
};

/** Takes away the neighbours that nothing else is tied to. */
export const collapse: Action = {
  name: 'collapse',
  group: 'Canvas',
  label: 'Collapse',
  key: null,
  applies: (context) => isDrawn(context) && hasDrawing(context),
  run: ({ id }) => {
    const ties = controls.drawing?.ties ?? [];
    editCanvas((canvas) => {
      const pinned = new Set(canvas.nodes.filter((node) => node.pinned).map((node) => node.id));
      const gone = onlyTiedTo(id ?? '', ties, pinned);
      return { ...canvas, nodes: canvas.nodes.filter((node) => !gone.has(node.id)) };
    });
  },
};

/** Keeps a record where it is in every layout, or lets it go. */
export const pin: Action = {
  name: 'pin',
  group: 'Canvas',
  label: (context) => (nodeOf(context)?.pinned ? 'Unpin' : 'Pin'),
  key: 'p',
  applies: isDrawn,
  run: ({ id }) =>
    editCanvas((canvas) => ({
      ...canvas,
      nodes: canvas.nodes.map((node) => (node.id === id ? { ...node, pinned: !node.pinned } : node)),
    })),
};

export const hide: Action = {
  name: 'hide',
  group: 'Canvas',
  label: 'Hide',
  key: 'h',
  alsoKeys: ['delete'],
  applies: isDrawn,
  run: ({ id }) =>
    editCanvas((canvas) => ({ ...canvas, nodes: canvas.nodes.filter((node) => node.id !== id) })),
};

export const layOutAgain: Action = {
  name: 'layOutAgain',
  group: 'Canvas',
  label: 'Lay out again',
  key: null,
  applies: hasDrawing,
  run: ({ state }) => controls.drawing?.layOut(state.investigation.canvas.layout),
};

/** Moves and zooms the drawing so that all of it is seen. */
export const fit: Action = {
  name: 'fit',
  group: 'Canvas',
  label: 'Fit',
  key: null,
  applies: hasDrawing,
  run: () => controls.drawing?.fit(),
};

export const clearCanvas: Action = {
  name: 'clearCanvas',
  group: 'Canvas',
  label: 'Clear',
  key: null,
  applies: hasDrawing,
  run: () => editCanvas((canvas) => ({ ...canvas, nodes: [] })),
};

export const undo: Action = {
  name: 'undo',
  group: 'Canvas',
  label: 'Undo',
  key: 'z',
  alsoKeys: ['mod+z'],
  applies: ({ state }) => state.past.length > 0,
  run: undoEdit,
};

export const redo: Action = {
  name: 'redo',
  group: 'Canvas',
  label: 'Redo',
  key: 'shift+z',
  alsoKeys: ['mod+shift+z', 'mod+y'],
  applies: ({ state }) => state.future.length > 0,
  run: redoEdit,
};
