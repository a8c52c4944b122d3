import { Button, Menu, Select } from '@mantine/core';
import { fit, hide, layOutAgain, pin } from '../../actions/canvasActions.ts';
import { drawLasso } from '../../actions/chosenActions.ts';
import { controls } from '../../actions/controls.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { shortName } from '../../model/picture/shortName.ts';
import type { Canvas, Layout } from '../../state/investigation.ts';
import { useInvestigation, useWorkbench } from '../../state/workbench.ts';
import { ExpandMenu } from './ExpandMenu.tsx';
import { NodeMenu } from './NodeMenu.tsx';
import { PictureOptions } from './PictureOptions.tsx';

const layouts: readonly { value: Layout; label: string }[] = [
  { value: 'force', label: 'by ties' },
  { value: 'flow', label: 'left to right' },
  { value: 'rings', label: 'in rings' },
];

/** One row: the layout of the drawing, what else can be chosen for it, and the actions on its selected record. */
export function Toolbar({
  canvas,
  mostCases,
}: {
  canvas: Canvas;
  /** The most cases of a tie. */
  mostCases: number;
}) {
  const selected = useInvestigation((each) => each.selected);
  const expanding = useWorkbench((state) => state.expanding);
  const node = canvas.nodes.find(({ id }) => id === selected);
  return (
    <div className="canvas-bar one-row" role="toolbar" aria-label="Canvas">
      <Select
        size="xs"
        aria-label="Layout"
        allowDeselect={false}
        data={[...layouts]}
        value={canvas.layout}
        onChange={(layout) => layout && controls.drawing?.layOut(layout)}
      />
      <ActionButton action={layOutAgain} variant="default" />
      <ActionButton action={fit} variant="default" />
      <ActionButton action={drawLasso} variant="default" />
      <PictureOptions canvas={canvas} mostCases={mostCases} />
      {node ? (
        <span className="of-node">
          <b title={node.label}>{shortName(node.label)}</b>
          <ExpandMenu
            key={node.id}
            ids={[node.id]}
            canvas={canvas}
            opened={expanding === node.id}
            onOpen={(open) => useWorkbench.setState({ expanding: open ? node.id : null })}
          />
          {[pin, hide].map((action) => (
            <ActionButton key={action.name} action={action} on={node.id} variant="default" />
          ))}
          <Menu position="bottom-end">
            <Menu.Target>
              <Button size="compact-sm" variant="default" aria-label="More for the chosen record">
                ⋯
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <NodeMenu id={node.id} label={node.label} />
            </Menu.Dropdown>
          </Menu>
        </span>
      ) : (
        <span className="of-node">
          <span className="quiet">Choose a record to expand, pin or hide it.</span>
        </span>
      )}
    </div>
  );
}
