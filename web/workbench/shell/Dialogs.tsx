import { lazy } from 'react';
import { useWorkbench } from '../state/workbench.ts';
import { PartBoundary } from './PartBoundary.tsx';

const ActionHelp = lazy(() => import('./ActionHelp.tsx'));
const CommandPalette = lazy(() => import('./CommandPalette.tsx'));

/** The dialog that is open: the shortcuts, or the palette of commands. */
export function Dialogs() {
  const dialog = useWorkbench((state) => state.dialog);
  const close = () => useWorkbench.setState({ dialog: null });
  return (
    <PartBoundary key={dialog}>
      {dialog === 'help' && <ActionHelp close={close} />}
      {dialog === 'palette' && <CommandPalette close={close} />}
    </PartBoundary>
  );
}
