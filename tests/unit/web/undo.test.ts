import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { emptyInvestigation } from '../../../web/workbench/state/investigation.ts';
import { madePartsOf } from '../../../web/workbench/state/madeParts.ts';
import {
  changeInvestigation,
  editCanvas,
  editNote,
  editTitle,
  openInvestigation,
  redoEdit,
  undoEdit,
  useWorkbench,
} from '../../../web/workbench/state/workbench.ts';
import { rounds } from '../../support/rounds.ts';

const made = () => {
  const { investigation, keptAs } = useWorkbench.getState();
  return { ...madePartsOf(investigation), keptAs };
};

const add = (id: string) =>
  editCanvas((canvas) => ({ ...canvas, nodes: [...canvas.nodes, { id, label: id, labelZh: null }] }));

const edits = fc.oneof(
  fc.constantFrom('', 'Houston', 'Moscow').map((title) => () => editTitle(title)),
  fc.tuple(fc.constantFrom('', 'post/a', 'post/a|area/b'), fc.constantFrom('', 'x', 'xy')).map(
    ([of, text]) =>
      () =>
        editNote(of, text),
  ),
  fc.constantFrom('post/a', 'target/b').map((id) => () => add(id)),
  fc
    .constantFrom(null, 'one', 'other')
    .map(
      (keptAs) => () =>
        openInvestigation({ ...emptyInvestigation, title: 'Opened', notes: { 'post/a': 'z' } }, keptAs),
    ),
);

beforeEach(() => {
  useWorkbench.setState({ investigation: emptyInvestigation, keptAs: null, past: [], future: [] });
});

describe('undo', () => {
  test('goes back through title, notes, canvas and what was opened, step by step, and forward again', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 12 }), (steps) => {
        useWorkbench.setState({ investigation: emptyInvestigation, keptAs: null, past: [], future: [] });
        const states = [made()];
        for (const step of steps) {
          step();
          // Typing in one field is one step, whose last text counts.
          states[useWorkbench.getState().past.length] = made();
        }
        for (let step = useWorkbench.getState().past.length - 1; step >= 0; step -= 1) {
          undoEdit();
          expect(made()).toEqual(states[step]);
        }
        undoEdit();
        for (let step = 1; step < states.length; step += 1) {
          redoEdit();
          expect(made()).toEqual(states[step]);
        }
      }),
      rounds(200),
    );
  });

  test('takes typing in one field as one step, until a pause or another change', () => {
    jest.useFakeTimers({ now: 0 });
    for (const title of ['H', 'Ho', 'Hou']) editTitle(title);
    jest.setSystemTime(60_000);
    editTitle('Hous');
    add('post/a');
    editTitle('Houst');
    jest.useRealTimers();
    const titles = [];
    while (useWorkbench.getState().past.length > 0) {
      undoEdit();
      titles.push(useWorkbench.getState().investigation.title);
    }
    expect(titles).toEqual(['Hous', 'Hous', 'Hou', '']);
  });

  test('leaves alone what is looked at, and what another tab made of other parts meanwhile', () => {
    editNote('post/a', 'mine');
    changeInvestigation({ tool: 'trace', selected: 'post/a' });
    useWorkbench.setState(({ investigation }) => ({
      investigation: {
        ...investigation,
        title: 'Theirs',
        notes: { ...investigation.notes, 'post/b': 'theirs' },
      },
    }));
    undoEdit();
    expect(useWorkbench.getState().investigation).toMatchObject({
      tool: 'trace',
      selected: 'post/a',
      title: 'Theirs',
      notes: { 'post/b': 'theirs' },
    });
    expect(useWorkbench.getState().investigation.notes).toEqual({ 'post/b': 'theirs' });
  });
});
