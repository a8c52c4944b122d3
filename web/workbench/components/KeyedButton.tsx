import { Button, type ButtonProps } from '@mantine/core';
import { type Action, contextOf, labelOf, runAction } from '../actions/action.ts';
import { useWorkbench } from '../state/workbench.ts';
import { KeyCaps } from './KeyCaps.tsx';

/** A button made from an action, with its key beside its label; disabled where the action does not apply. */
export function KeyedButton({ action, ...look }: { action: Action } & Pick<ButtonProps, 'variant' | 'size'>) {
  const context = contextOf(undefined, useWorkbench());
  const label = labelOf(action, context);
  return (
    <Button
      {...look}
      {...(action.key ? { 'aria-keyshortcuts': action.key, rightSection: keyOf(action.key) } : {})}
      disabled={!action.applies(context)}
      onClick={() => runAction(action)}
    >
      {label}
    </Button>
  );
}

/** The key for the eye; others are told of it by `aria-keyshortcuts`. */
const keyOf = (key: string) => (
  <span aria-hidden>
    <KeyCaps shortcut={key} />
  </span>
);
