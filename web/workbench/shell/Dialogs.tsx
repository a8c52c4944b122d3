import { lazy, Suspense } from 'react';
import { useWorkbench } from '../state/workbench.ts';

const ActionHelp = lazy(() => import('./ActionHelp.tsx'));
const CommandPalette = lazy(() => import('./CommandPalette.tsx'));

/** The dialog that is open: the shortcuts, or the palette of commands. */
export function Dialogs() {
  const dialog = useWorkbench((state) => state.dialog);
  const close = () => useWorkbench.setState({ dialog: null });
  return (
    <Suspense>
      {dialog === 'help' && <ActionHelp close={close} />}
      {dialog === 'palette' && <CommandPalette close={close} />}
    </Suspense>
  );
}
