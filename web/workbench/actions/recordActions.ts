import { ask } from '../../client/ask.ts';
import { recordNames } from '../../generated/operations.ts';
import { isInNetworks, isParty, kindOf } from '../model/kinds.ts';
import type { NamedRecord } from '../model/namedRecord.ts';
import { addToCanvas } from '../state/addToCanvas.ts';
import { changeInvestigation, editNote, reportError } from '../state/workbench.ts';
import type { Action, ActionContext } from './action.ts';

const isOnParty = ({ id }: ActionContext): boolean => id !== null && isParty(id);

/** Opens the record in the panel. */
export const read: Action = {
  name: 'read',
  group: 'Record',
  label: 'Read',
  key: null,
  applies: ({ id, state }) => id !== null && id !== state.investigation.selected,
  run: ({ id }) => changeInvestigation({ selected: id }),
};

async function namesOf(id: string): Promise<NamedRecord> {
  const [node] = (await ask(recordNames, { ids: [id] })).nodes;
  if (!node || !('label' in node)) throw new Error(`The graph has no record ${id}.`);
  return node;
}

export const putOnCanvas: Action = {
  name: 'putOnCanvas',
  group: 'Record',
  label: 'Put on the canvas',
  key: null,
  applies: ({ id }) => id !== null && (isParty(id) || kindOf(id) === 'CASE'),
  run: ({ id, record }) => {
    if (record) addToCanvas([record]);
    else if (id) namesOf(id).then((named) => addToCanvas([named]), reportError);
  },
};

export const traceFrom: Action = {
  name: 'traceFrom',
  group: 'Record',
  label: 'Trace from here',
  key: 't',
  applies: isOnParty,
  run: ({ id, state: { investigation } }) =>
    changeInvestigation({ tool: 'trace', trace: { ...investigation.trace, from: id, chosen: 0 } }),
};

export const traceTo: Action = {
  name: 'traceTo',
  group: 'Record',
  label: 'Trace to here',
  key: 'shift+t',
  applies: isOnParty,
  run: ({ id, state: { investigation } }) =>
    changeInvestigation({ tool: 'trace', trace: { ...investigation.trace, to: id, chosen: 0 } }),
};

/** Removes the record in the what-if tool. */
export const removeInWhatIf: Action = {
  name: 'removeInWhatIf',
  group: 'Record',
  label: 'What if it were not there',
  key: null,
  applies: ({ id }) => id !== null && isInNetworks(id),
  run: ({ id, state: { investigation } }) => {
    const { removed } = investigation;
    if (id)
      changeInvestigation({ tool: 'whatIf', removed: removed.includes(id) ? removed : [...removed, id] });
  },
};

/** Begins a note on a record or on a tie (`id|id`), and shows it among the others. */
export const writeNote: Action = {
  name: 'writeNote',
  group: 'Record',
  label: 'Write a note',
  key: 'n',
  applies: ({ id }) => id !== null,
  run: ({ id, state: { investigation } }) => {
    const { notes } = investigation;
    if (!id) return;
    if (!notes[id]) editNote(id, ' ');
    changeInvestigation({ tool: 'notes' });
  },
};

export const closeRecord: Action = {
  name: 'closeRecord',
  group: 'Record',
  label: 'Close the record',
  key: null,
  applies: ({ state }) => state.investigation.selected !== null,
  run: () => changeInvestigation({ selected: null }),
};
