import { linkTo } from '../state/followAddress.ts';
import { emptyInvestigation, filterOf } from '../state/investigation.ts';
import { changeInvestigation, reportError, useWorkbench } from '../state/workbench.ts';
import type { Action } from './action.ts';
import { controls } from './controls.ts';

const always = () => true;

export const findRecord: Action = {
  name: 'findRecord',
  group: 'Page',
  label: 'Find a record',
  key: '/',
  applies: always,
  run: () => controls.findBox?.focus(),
};

export const clearFilters: Action = {
  name: 'clearFilters',
  group: 'Page',
  label: 'Clear filters',
  key: null,
  applies: ({ state }) => filterOf(state.investigation.filters) !== undefined,
  run: () => changeInvestigation({ filters: emptyInvestigation.filters }),
};

export const copyLink: Action = {
  name: 'copyLink',
  group: 'Page',
  label: 'Copy a link to this investigation',
  key: null,
  applies: () => Boolean(navigator.clipboard),
  run: ({ state }) => void navigator.clipboard.writeText(linkTo(state.investigation)).catch(reportError),
};

export const toggleTheme: Action = {
  name: 'toggleTheme',
  group: 'Page',
  label: 'Switch between light and dark',
  key: null,
  applies: always,
  run: () => controls.toggleTheme?.(),
};

export const openPlayground: Action = {
  name: 'openPlayground',
  group: 'Page',
  label: 'Playground',
  key: null,
  applies: always,
  run: () => location.assign('/playground'),
};

export const showPalette: Action = {
  name: 'showPalette',
  group: 'Page',
  label: 'All commands',
  key: 'mod+k',
  applies: always,
  run: () => useWorkbench.setState({ dialog: 'palette' }),
};

export const showHelp: Action = {
  name: 'showHelp',
  group: 'Page',
  label: 'Keyboard shortcuts',
  key: '?',
  applies: always,
  run: () => useWorkbench.setState({ dialog: 'help' }),
};
