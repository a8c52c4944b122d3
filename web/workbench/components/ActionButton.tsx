import { Button, type ButtonProps } from '@mantine/core';
import { type Action, type ActionSubject, contextOf, labelOf, runAction } from '../actions/action.ts';
import { useWorkbench } from '../state/workbench.ts';

/** A button made from an action; absent where the action does not apply. */
export function ActionButton({
  action,
  on,
  ...look
}: { action: Action; on?: ActionSubject } & Pick<ButtonProps, 'variant'>) {
  const context = contextOf(on, useWorkbench());
  if (!action.applies(context)) return null;
  return (
    <Button size="compact-sm" {...look} onClick={() => runAction(action, on)}>
      {labelOf(action, context)}
    </Button>
  );
}
