import { isParty } from '../model/kinds.ts';
import type { CanvasNode } from '../state/investigation.ts';
import { changeInvestigation, editCanvas, editNote, useWorkbench } from '../state/workbench.ts';
import type { Action, ActionContext } from './action.ts';

/** The chosen records that are on the canvas. */
const chosenNodes = ({ state: { chosen, investigation } }: ActionContext): readonly CanvasNode[] =>
  investigation.canvas.nodes.filter(({ id }) => chosen.has(id));

const areChosen = (context: ActionContext): boolean =>
  context.state.investigation.view === 'canvas' && chosenNodes(context).length > 0;

const forgetChoice = (): void => useWorkbench.setState({ chosen: new Set() });

export const hideChosen: Action = {
  name: 'hideChosen',
  group: 'Chosen records',
  label: 'Hide chosen',
  key: 'shift+h',
  alsoKeys: ['delete'],
  applies: areChosen,
  run: ({ state: { chosen } }) => {
    editCanvas((canvas) => ({ ...canvas, nodes: canvas.nodes.filter(({ id }) => !chosen.has(id)) }));
    forgetChoice();
  },
};

export const keepChosen: Action = {
  name: 'keepChosen',
  group: 'Chosen records',
  label: 'Keep only these',
  key: 'shift+k',
  applies: areChosen,
  run: ({ state: { chosen } }) => {
    editCanvas((canvas) => ({ ...canvas, nodes: canvas.nodes.filter(({ id }) => chosen.has(id)) }));
    forgetChoice();
  },
};

/** Keeps the chosen records where they are in every layout; lets them go where all of them are kept. */
export const pinChosen: Action = {
  name: 'pinChosen',
  group: 'Chosen records',
  label: (context) => (chosenNodes(context).every(({ pinned }) => pinned) ? 'Unpin chosen' : 'Pin chosen'),
  key: 'shift+p',
  applies: areChosen,
  run: (context) => {
    const pinned = !chosenNodes(context).every((node) => node.pinned);
    const { chosen } = context.state;
    editCanvas((canvas) => ({
      ...canvas,
      nodes: canvas.nodes.map((node) => (chosen.has(node.id) ? { ...node, pinned } : node)),
    }));
  },
};

/** Writes the names of the chosen records into the general notes, and shows them. */
export const noteChosen: Action = {
  name: 'noteChosen',
  group: 'Chosen records',
  label: 'Put in a note',
  key: 'shift+n',
  applies: areChosen,
  run: (context) => {
    const names = chosenNodes(context).map(({ label }) => label);
    const before = context.state.investigation.notes[''];
    editNote('', `${before ? `${before}\n` : ''}${names.join(', ')}: `);
    changeInvestigation({ tool: 'notes' });
  },
};

const toSide = (side: 'from' | 'to', label: string): Action => ({
  name: `${side}Chosen`,
  group: 'Chosen records',
  label,
  key: null,
  applies: (context) => areChosen(context) && chosenNodes(context).every(({ id }) => isParty(id)),
  run: (context) => {
    const ids = chosenNodes(context).map(({ id }) => id);
    const { sides } = context.state.investigation;
    changeInvestigation({ tool: 'whatIf', sides: { ...sides, [side]: ids } });
  },
});

/** Asks for the routes from the chosen records to others. */
export const fromChosen = toSide('from', 'Routes from these');

/** Asks for the routes to the chosen records from others. */
export const toChosen = toSide('to', 'Routes to these');

export const chooseNone: Action = {
  name: 'chooseNone',
  group: 'Chosen records',
  label: 'Choose none',
  key: null,
  alsoKeys: ['escape'],
  applies: areChosen,
  run: forgetChoice,
};

/** Lets the next drag draw a line around records instead of moving the drawing, or lets it move the drawing again. */
export const drawLasso: Action = {
  name: 'drawLasso',
  group: 'Canvas',
  label: ({ state }) => (state.lasso ? 'Stop the lasso' : 'Lasso'),
  key: 's',
  applies: ({ state: { investigation } }) =>
    investigation.view === 'canvas' && investigation.canvas.nodes.length > 0,
  run: ({ state }) => useWorkbench.setState({ lasso: !state.lasso }),
};

/** Tags each chosen record with some words, or takes them away where all of them have them. */
export function tagChosen(words: string): void {
  const tag = words.trim();
  const { chosen, investigation } = useWorkbench.getState();
  if (!tag) return;
  const has = ({ tags = [] }: CanvasNode) => tags.includes(tag);
  const takeAway = investigation.canvas.nodes.filter(({ id }) => chosen.has(id)).every(has);
  editCanvas((canvas) => ({
    ...canvas,
    nodes: canvas.nodes.map((node) => {
      if (!chosen.has(node.id) || has(node) !== takeAway) return node;
      const { tags = [], ...rest } = node;
      const left = takeAway ? tags.filter((each) => each !== tag) : [...tags, tag];
      return left.length > 0 ? { ...rest, tags: left } : rest;
    }),
  }));
}
