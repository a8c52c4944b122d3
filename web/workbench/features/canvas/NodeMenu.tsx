import { Menu } from '@mantine/core';
import { actions } from '../../actions/actions.ts';
import { isInNetworks, isParty } from '../../model/kinds.ts';
import type { Tie } from '../../queries/ties/tie.ts';
import type { Canvas } from '../../state/investigation.ts';
import { changeInvestigation, editCanvas, useWorkbench } from '../../state/workbench.ts';
import { onlyTiedTo } from './collapse.ts';

/** Takes away the neighbours that nothing else is tied to. */
export function collapse(id: string, canvas: Canvas, ties: readonly Tie[]): void {
  const pinned = new Set(canvas.nodes.filter((node) => node.pinned).map((node) => node.id));
  const gone = onlyTiedTo(id, ties, pinned);
  editCanvas((before) => ({ ...before, nodes: before.nodes.filter((node) => !gone.has(node.id)) }));
}

/** What can be done with one record of the canvas. */
export function NodeMenu({ id, canvas, ties }: { id: string; canvas: Canvas; ties: readonly Tie[] }) {
  const node = canvas.nodes.find((each) => each.id === id);
  return (
    <>
      <Menu.Label>{node?.label ?? id}</Menu.Label>
      <Menu.Item onClick={() => changeInvestigation({ selected: id })}>Read</Menu.Item>
      {isParty(id) && (
        <Menu.Item onClick={() => useWorkbench.setState({ expanding: id })}>Expand …</Menu.Item>
      )}
      <Menu.Item onClick={() => collapse(id, canvas, ties)}>Collapse</Menu.Item>
      <Menu.Item onClick={() => actions.pin(id)}>{node?.pinned ? 'Unpin' : 'Pin'}</Menu.Item>
      <Menu.Item onClick={() => actions.hide(id)}>Hide</Menu.Item>
      {isParty(id) && (
        <>
          <Menu.Divider />
          <Menu.Item onClick={() => actions.traceFrom(id)}>Trace from here</Menu.Item>
          <Menu.Item onClick={() => actions.traceTo(id)}>Trace to here</Menu.Item>
        </>
      )}
      {isInNetworks(id) && (
        <Menu.Item onClick={() => actions.remove(id)}>What if it were not there</Menu.Item>
      )}
    </>
  );
}
