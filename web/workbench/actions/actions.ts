import type { Action } from './action.ts';
import { clearCanvas, collapse, expand, fit, hide, layOutAgain, pin, redo, undo } from './canvasActions.ts';
import {
  chooseNone,
  drawLasso,
  fromChosen,
  hideChosen,
  keepChosen,
  noteChosen,
  pinChosen,
  toChosen,
} from './chosenActions.ts';
import { compareChosen, comparePeriods, compareRecord } from './compareActions.ts';
import { sameAs } from './judgeActions.ts';
import { confirmNotice, discardNotice, nextNotice, previousNotice } from './noticeActions.ts';
import {
  clearFilters,
  copyLink,
  findRecord,
  openPlayground,
  showHelp,
  showPalette,
  toggleTheme,
} from './pageActions.ts';
import {
  closeRecord,
  putOnCanvas,
  read,
  removeInWhatIf,
  traceFrom,
  traceTo,
  writeNote,
} from './recordActions.ts';
import { bringIn, closeDrawer, compareView, toolActions, viewActions } from './viewActions.ts';

/** All actions, in the order in which palette and help list them within a group. Of those with the same key, it runs the first that applies. */
export const actions: readonly Action[] = [
  ...[read, putOnCanvas, traceFrom, traceTo, removeInWhatIf, compareRecord, sameAs, writeNote, closeRecord],
  ...[
    hideChosen,
    keepChosen,
    pinChosen,
    noteChosen,
    fromChosen,
    toChosen,
    compareChosen,
    chooseNone,
    drawLasso,
  ],
  ...[expand, collapse, pin, hide, undo, redo, fit, layOutAgain, clearCanvas],
  ...[confirmNotice, discardNotice, previousNotice, nextNotice],
  ...[...viewActions, compareView, comparePeriods, bringIn, closeDrawer],
  ...toolActions,
  ...[findRecord, showPalette, showHelp, clearFilters, copyLink, toggleTheme, openPlayground],
];
