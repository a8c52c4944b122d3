import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Action, contextOf, labelOf, runAction } from '../../../../web/workbench/actions/action.ts';
import { actions } from '../../../../web/workbench/actions/actions.ts';
import { emptyInvestigation } from '../../../../web/workbench/state/investigation.ts';
import { useWorkbench } from '../../../../web/workbench/state/workbench.ts';

const named = (name: string): Action => {
  const found = actions.find((action) => action.name === name);
  if (!found) throw new Error(`There is no action ${name}.`);
  return found;
};
const investigation = () => useWorkbench.getState().investigation;

const houston = { id: 'post/houston', label: 'Houston', labelZh: '休斯敦' };

beforeEach(() => {
  useWorkbench.setState({ investigation: emptyInvestigation, past: [], future: [], dialog: null });
});

describe('the list of actions', () => {
  test('has each name and each key once', () => {
    const names = actions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const keys = actions.flatMap(({ key }) => (key ? [key] : []));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining([
        '/',
        't',
        'shift+t',
        'e',
        'h',
        'p',
        'z',
        'shift+z',
        'g',
        'b',
        'c',
        'm',
        '?',
        'mod+k',
      ]),
    );
  });

  test('offers nothing about a record while none is selected, and all that fits its kind once one is', () => {
    const offered = () =>
      actions
        .filter((action) => action.group === 'Record' && action.applies(contextOf()))
        .map(({ name }) => name);
    expect(offered()).toEqual([]);
    useWorkbench.setState({ investigation: { ...emptyInvestigation, selected: houston.id } });
    expect(offered()).toEqual([
      'putOnCanvas',
      'traceFrom',
      'traceTo',
      'removeInWhatIf',
      'compareRecord',
      'sameAs',
      'writeNote',
      'closeRecord',
    ]);
    useWorkbench.setState({ investigation: { ...emptyInvestigation, selected: 'report/r' } });
    expect(offered()).toEqual(['sameAs', 'writeNote', 'closeRecord']);
  });
});

describe('a record', () => {
  test('is put on the canvas, pinned, hidden and brought back by undoing', () => {
    runAction(named('putOnCanvas'), houston);
    expect(investigation().canvas.nodes).toEqual([houston]);
    expect(labelOf(named('pin'), contextOf(houston.id))).toBe('Pin');
    runAction(named('pin'), houston.id);
    expect(labelOf(named('pin'), contextOf(houston.id))).toBe('Unpin');
    runAction(named('hide'), houston.id);
    expect(investigation().canvas.nodes).toEqual([]);
    expect(named('hide').applies(contextOf(houston.id))).toBe(false);
    runAction(named('undo'));
    expect(investigation().canvas.nodes).toEqual([{ ...houston, pinned: true }]);
    runAction(named('redo'));
    expect(investigation().canvas.nodes).toEqual([]);
  });

  test('that is selected is the one that an action without a subject is about', () => {
    useWorkbench.setState({ investigation: { ...emptyInvestigation, selected: houston.id } });
    runAction(named('traceFrom'));
    runAction(named('traceTo'), 'target/x');
    expect(investigation()).toMatchObject({ tool: 'trace', trace: { from: 'post/houston', to: 'target/x' } });
    runAction(named('removeInWhatIf'));
    runAction(named('removeInWhatIf'));
    expect(investigation()).toMatchObject({ tool: 'whatIf', removed: ['post/houston'] });
  });
});
