import { Menu } from '@mantine/core';
import { collapse, expand, hide, pin } from '../../actions/canvasActions.ts';
import { read, removeInWhatIf, traceFrom, traceTo } from '../../actions/recordActions.ts';
import { ActionItem } from '../../components/ActionItem.tsx';

/** The actions on one record of the canvas. */
export const NodeMenu = ({ id, label }: { id: string; label: string }) => (
  <>
    <Menu.Label>{label}</Menu.Label>
    {[read, expand, collapse, pin, hide].map((action) => (
      <ActionItem key={action.name} action={action} on={id} />
    ))}
    <Menu.Divider />
    {[traceFrom, traceTo, removeInWhatIf].map((action) => (
      <ActionItem key={action.name} action={action} on={id} />
    ))}
  </>
);
