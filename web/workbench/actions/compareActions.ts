import { isParty } from '../model/kinds.ts';
import type { CompareQuestion } from '../state/investigation.ts';
import { periodBeside } from '../state/periodBeside.ts';
import { changeInvestigation } from '../state/workbench.ts';
import type { Action, ActionContext } from './action.ts';

const show = ({ state }: ActionContext, sides: Partial<CompareQuestion>): void =>
  changeInvestigation({ view: 'compare', compare: { ...state.investigation.compare, ...sides } });

const sideOf = (id: string | null) => ({ id, from: null, to: null });

/** Puts a record beside the one that waits for a second; else it waits itself. */
export const compareRecord: Action = {
  name: 'compareRecord',
  group: 'Record',
  label: 'Compare side by side',
  key: 'd',
  applies: ({ id }) => id !== null && isParty(id),
  run: (context) => {
    const { id } = context;
    const { left, right } = context.state.investigation.compare;
    if (!id) return;
    const isWaiting = left.id !== null && left.id !== id && right.id === null;
    show(context, isWaiting ? { right: { ...right, id } } : { left: sideOf(id), right: sideOf(null) });
  },
};

const chosenParties = ({ state: { chosen, investigation } }: ActionContext): readonly string[] =>
  investigation.canvas.nodes.flatMap(({ id }) => (chosen.has(id) && isParty(id) ? [id] : []));

export const compareChosen: Action = {
  name: 'compareChosen',
  group: 'Chosen records',
  label: 'Compare these two',
  key: 'shift+d',
  applies: (context) => chosenParties(context).length === 2,
  run: (context) => {
    const [one, other] = chosenParties(context);
    if (one && other) show(context, { left: sideOf(one), right: sideOf(other) });
  },
};

/** Puts the years that are chosen beside those before them, of the selected record where there is one. */
export const comparePeriods: Action = {
  name: 'comparePeriods',
  group: 'View',
  label: ({ state: { investigation } }) =>
    investigation.filters.from
      ? 'Compare these years with those before'
      : 'Compare these years with those after',
  key: null,
  applies: ({ state: { investigation } }) => periodBeside(investigation.filters) !== null,
  run: (context) => {
    const { filters, selected } = context.state.investigation;
    const id = selected && isParty(selected) ? selected : null;
    const beside = periodBeside(filters);
    if (!beside) return;
    const own = { id, from: filters.from, to: filters.to };
    const other = { id, ...beside };
    show(context, filters.from ? { left: other, right: own } : { left: own, right: other });
  },
};
