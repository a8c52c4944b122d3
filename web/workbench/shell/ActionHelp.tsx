import { Kbd, Modal } from '@mantine/core';
import { actionGroups, contextOf, labelOf } from '../actions/action.ts';
import { actions } from '../actions/actions.ts';
import { KeyCaps } from '../components/KeyCaps.tsx';
import { duplicateKeys } from '../features/duplicates/duplicateKeys.ts';
import { gradingKeys } from '../features/grades/gradingKeys.ts';
import { decidingKeys } from '../features/intake/decidingKeys.ts';
import { matchKeys } from '../features/match/matchKeys.ts';

/** Keys that a list obeys while the focus is in it. */
const keysOfLists = [
  ['To grade', gradingKeys],
  ['Match names', matchKeys],
  ['Names to decide', decidingKeys],
  ['Likely duplicates', duplicateKeys],
] as const;

/** The list of all shortcuts, by groups. */
export default function ActionHelp({ close }: { close: () => void }) {
  const context = contextOf();
  return (
    <Modal opened onClose={close} title="Keyboard" size="sm">
      <table className="shortcuts">
        {actionGroups.map((group) => {
          const withKeys = actions.filter((action) => action.group === group && action.key);
          if (withKeys.length === 0) return null;
          return (
            <tbody key={group}>
              <tr>
                <th colSpan={2} scope="rowgroup">
                  {group}
                </th>
              </tr>
              {withKeys.map((action) => (
                <tr key={action.name}>
                  <td>
                    <KeyCaps shortcut={action.key ?? ''} />
                  </td>
                  <td>{labelOf(action, context)}</td>
                </tr>
              ))}
            </tbody>
          );
        })}
        {keysOfLists.map(([list, keys]) => (
          <tbody key={list}>
            <tr>
              <th colSpan={2} scope="rowgroup">
                In the list “{list}”
              </th>
            </tr>
            {keys.map(([key, does]) => (
              <tr key={key}>
                <td>
                  <Kbd size="xs">{key}</Kbd>
                </td>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Modal>
  );
}
