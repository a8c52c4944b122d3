import { Kbd, Modal } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { actions } from '../actions/actions.ts';
import { changeInvestigation, redo, undo, useWorkbench } from '../state/workbench.ts';

const list = [
  ['/', 'find'],
  ['t', 'trace from the record'],
  ['Shift T', 'trace to the record'],
  ['e', 'expand the record on the canvas'],
  ['h', 'hide it'],
  ['p', 'pin it'],
  ['z', 'undo'],
  ['Shift Z', 'redo'],
  ['g', 'canvas'],
  ['b', 'table'],
  ['c', 'chart'],
  ['m', 'map'],
  ['?', 'this list'],
] as const;

const withSelected = (act: (id: string) => void) => () => {
  const { selected } = useWorkbench.getState().investigation;
  if (selected) act(selected);
};

/** Everything from the keyboard; `?` shows the list. */
export function Shortcuts() {
  const [opened, { open, close }] = useDisclosure(false);
  useHotkeys([
    ['t', withSelected(actions.traceFrom)],
    ['shift+t', withSelected(actions.traceTo)],
    ['h', withSelected(actions.hide)],
    ['p', withSelected(actions.pin)],
    ['e', withSelected(actions.expand)],
    ['z', undo],
    ['shift+z', redo],
    ['g', () => changeInvestigation({ view: 'canvas' })],
    ['b', () => changeInvestigation({ view: 'table' })],
    ['c', () => changeInvestigation({ view: 'chart' })],
    ['m', () => changeInvestigation({ view: 'map' })],
    ['shift+?', open],
    ['?', open],
  ]);
  return (
    <Modal opened={opened} onClose={close} title="Keyboard" size="sm">
      <table className="shortcuts">
        <tbody>
          {list.map(([key, does]) => (
            <tr key={key}>
              <td>
                {key.split(' ').map((part) => (
                  <Kbd key={part}>{part}</Kbd>
                ))}
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
