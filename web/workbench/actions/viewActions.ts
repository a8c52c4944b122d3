import type { Tool, View } from '../state/investigation.ts';
import { changeInvestigation } from '../state/workbench.ts';
import type { Action } from './action.ts';

const showView = (view: View, label: string, key: string): Action => ({
  name: `view.${view}`,
  group: 'View',
  label,
  key,
  applies: () => true,
  run: () => changeInvestigation({ view }),
  isCurrent: ({ state }) => state.investigation.view === view,
});

const openTool = (tool: Tool, label: string): Action => ({
  name: `tool.${tool}`,
  group: 'Tool',
  label,
  key: null,
  applies: () => true,
  run: () => changeInvestigation({ tool }),
  isCurrent: ({ state }) => state.investigation.tool === tool,
});

/** Opens the list of names that are matched with records. */
export const matchNamesView = showView('match', 'Match names', 'w');

/** The views of the middle, in the order of their tabs. */
export const viewActions: readonly Action[] = [
  showView('canvas', 'Canvas', 'g'),
  showView('table', 'Table', 'b'),
  showView('browse', 'List', 'l'),
  showView('chart', 'Chart', 'c'),
  showView('lanes', 'Timeline', 'y'),
  showView('map', 'Map', 'm'),
  showView('figures', 'Published figures', 'f'),
  showView('grades', 'To grade', 'r'),
  matchNamesView,
  showView('duplicates', 'Likely duplicates', 'j'),
];

/** Opens the view of two sides; it has a tab while it is shown, since it is opened from what is compared. */
export const compareView = showView('compare', 'Compare', 'v');

/** Opens the view that takes a person's own data; it has a tab while it is shown. */
export const bringIn = showView('intake', 'Bring in your own data', 'i');

/** Opens the tool that writes, saves, opens and exports. */
export const openInvestigationTool = openTool('notes', 'Investigation');

/** Opens the tool that narrows a list of records, with the list. */
const browseRecords: Action = {
  ...openTool('browse', 'Browse'),
  key: 'o',
  run: () => changeInvestigation({ tool: 'browse', view: 'browse' }),
};

/** The tools of the left side, in the order of their tabs. */
export const toolActions: readonly Action[] = [
  openTool('find', 'Find'),
  openTool('trace', 'Trace'),
  openTool('breakdown', 'Break down'),
  openTool('whatIf', 'What if'),
  browseRecords,
  openInvestigationTool,
];

/** Closes the drawer with the cases of a clicked number. */
export const closeDrawer: Action = {
  name: 'closeDrawer',
  group: 'View',
  label: 'Close the cases',
  key: 'escape',
  applies: ({ state }) => state.investigation.slice !== null,
  run: () => changeInvestigation({ slice: null }),
};
