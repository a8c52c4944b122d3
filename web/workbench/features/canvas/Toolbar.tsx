import { Button, Select } from '@mantine/core';
import type { NetworkMeasure } from '../../../generated/operations.ts';
import { actions } from '../../actions/actions.ts';
import type { Tie } from '../../queries/ties/tie.ts';
import type { Canvas, Grouping, Layout } from '../../state/investigation.ts';
import { editCanvas, useInvestigation, useWorkbench } from '../../state/workbench.ts';
import { ExpandMenu } from './ExpandMenu.tsx';
import { collapse } from './NodeMenu.tsx';

const layouts: readonly { value: Layout; label: string }[] = [
  { value: 'force', label: 'by ties' },
  { value: 'flow', label: 'left to right' },
  { value: 'rings', label: 'in rings' },
];

const groupings: readonly { value: Grouping; label: string }[] = [
  { value: 'none', label: 'no groups' },
  { value: 'country', label: 'by country' },
  { value: 'area', label: 'by main area' },
];

const measures: readonly { value: NetworkMeasure | 'NONE'; label: string }[] = [
  { value: 'NONE', label: 'one size' },
  { value: 'DEGREE', label: 'by degree' },
  { value: 'WEIGHTED_DEGREE', label: 'by weighted degree' },
  { value: 'BETWEENNESS', label: 'by betweenness' },
  { value: 'PAGERANK', label: 'by PageRank' },
  { value: 'BROKERAGE', label: 'by brokerage' },
];

/** What can be done with the whole picture, and with the chosen record. */
export function Toolbar({
  canvas,
  ties,
  onLayout,
  onFit,
}: {
  canvas: Canvas;
  ties: readonly Tie[];
  onLayout: (layout: Layout) => void;
  onFit: () => void;
}) {
  const selected = useInvestigation((each) => each.selected);
  const expanding = useWorkbench((state) => state.expanding);
  const node = canvas.nodes.find(({ id }) => id === selected);
  return (
    <div className="canvas-bar" role="toolbar" aria-label="Canvas">
      <Select
        size="xs"
        aria-label="Layout"
        allowDeselect={false}
        data={[...layouts]}
        value={canvas.layout}
        onChange={(layout) => layout && onLayout(layout)}
      />
      <Button size="compact-sm" variant="default" onClick={() => onLayout(canvas.layout)}>
        Lay out again
      </Button>
      <Button size="compact-sm" variant="default" onClick={onFit}>
        Fit
      </Button>
      <Select
        size="xs"
        aria-label="Groups"
        allowDeselect={false}
        data={[...groupings]}
        value={canvas.grouping}
        onChange={(grouping) => grouping && editCanvas((before) => ({ ...before, grouping }))}
      />
      <Select
        size="xs"
        aria-label="Size"
        allowDeselect={false}
        data={[...measures]}
        value={canvas.sizedBy ?? 'NONE'}
        onChange={(measure) =>
          measure && editCanvas((before) => ({ ...before, sizedBy: measure === 'NONE' ? null : measure }))
        }
      />
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => editCanvas((before) => ({ ...before, nodes: [] }))}
      >
        Clear
      </Button>
      {node && (
        <span className="of-node">
          <b>{node.label}</b>
          <ExpandMenu
            key={node.id}
            id={node.id}
            canvas={canvas}
            opened={expanding === node.id}
            onOpen={(open) => useWorkbench.setState({ expanding: open ? node.id : null })}
          />
          <Button size="compact-sm" variant="default" onClick={() => collapse(node.id, canvas, ties)}>
            Collapse
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => actions.pin(node.id)}>
            {node.pinned ? 'Unpin' : 'Pin'}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => actions.hide(node.id)}>
            Hide
          </Button>
        </span>
      )}
    </div>
  );
}
