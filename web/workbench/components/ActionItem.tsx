import { Menu } from '@mantine/core';
import { type Action, type ActionSubject, contextOf, labelOf, runAction } from '../actions/action.ts';
import { useWorkbench } from '../state/workbench.ts';
import { KeyCaps } from './KeyCaps.tsx';

/** An item of a menu made from an action; absent where the action does not apply. */
export function ActionItem({ action, on }: { action: Action; on?: ActionSubject }) {
  const context = contextOf(on, useWorkbench());
  if (!action.applies(context)) return null;
  return (
    <Menu.Item
      rightSection={action.key ? <KeyCaps shortcut={action.key} /> : null}
      onClick={() => runAction(action, on)}
    >
      {labelOf(action, context)}
    </Menu.Item>
  );
}
