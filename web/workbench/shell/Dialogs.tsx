import { lazy } from 'react';
import { useWorkbench } from '../state/workbench.ts';
import { PartBoundary } from './PartBoundary.tsx';

/** Scripts of the dialogs, which are fetched after the first drawing. */
export const dialogScripts = {
  ActionHelp: () => import('./ActionHelp.tsx'),
  CommandPalette: () => import('./CommandPalette.tsx'),
  SameAsDialog: () => import('../features/duplicates/SameAsDialog.tsx'),
};

const ActionHelp = lazy(dialogScripts.ActionHelp);
const CommandPalette = lazy(dialogScripts.CommandPalette);
const SameAsDialog = lazy(dialogScripts.SameAsDialog);

/** The dialog that is open: the shortcuts, the palette of commands, or the judgement of a record. */
export function Dialogs() {
  const dialog = useWorkbench((state) => state.dialog);
  const close = () => useWorkbench.setState({ dialog: null });
  return (
    <PartBoundary key={dialog}>
      {dialog === 'help' && <ActionHelp close={close} />}
      {dialog === 'palette' && <CommandPalette close={close} />}
      {dialog === 'sameAs' && <SameAsDialog close={close} />}
    </PartBoundary>
  );
}
