import { Select } from '@mantine/core';
import type { NetworkMeasure } from '../../../generated/operations.ts';
import { clearCanvas, collapse, fit, hide, layOutAgain, pin } from '../../actions/canvasActions.ts';
import { drawLasso } from '../../actions/chosenActions.ts';
import { controls } from '../../actions/controls.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import type { Canvas, ColouredBy, Grouping, Layout } from '../../state/investigation.ts';
import { editCanvas, useInvestigation, useWorkbench } from '../../state/workbench.ts';
import { ExpandMenu } from './ExpandMenu.tsx';
import { LeastCases } from './LeastCases.tsx';

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
  { value: 'NONE', label: 'by drawn ties' },
  { value: 'DEGREE', label: 'by degree' },
  { value: 'WEIGHTED_DEGREE', label: 'by weighted degree' },
  { value: 'BETWEENNESS', label: 'by betweenness' },
  { value: 'PAGERANK', label: 'by PageRank' },
  { value: 'BROKERAGE', label: 'by brokerage' },
];

const colourNames: readonly { value: ColouredBy; label: string }[] = [
  { value: 'kind', label: 'colour: kind' },
  { value: 'country', label: 'colour: country' },
  { value: 'area', label: 'colour: main area' },
  { value: 'community', label: 'colour: community' },
  { value: 'grade', label: 'colour: best grade' },
];

/** Layout, groups and sizes of the drawing, and the actions on it and on its selected record. */
export function Toolbar({
  canvas,
  mostCases,
  light,
}: {
  canvas: Canvas;
  /** The most cases of a tie. */
  mostCases: number;
  /** Number of ties that have fewer cases than are drawn. */
  light: number;
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
        onChange={(layout) => layout && controls.drawing?.layOut(layout)}
      />
      <ActionButton action={layOutAgain} variant="default" />
      <ActionButton action={fit} variant="default" />
      <ActionButton action={drawLasso} variant="default" />
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
      <Select
        size="xs"
        aria-label="Colour"
        allowDeselect={false}
        data={[...colourNames]}
        value={canvas.colouredBy}
        onChange={(colouredBy) => colouredBy && editCanvas((before) => ({ ...before, colouredBy }))}
      />
      {(mostCases > 1 || canvas.leastCases > 1) && (
        <LeastCases most={mostCases} leastCases={canvas.leastCases} light={light} />
      )}
      <ActionButton action={clearCanvas} variant="default" />
      {node ? (
        <span className="of-node">
          <b>{node.label}</b>
          <ExpandMenu
            key={node.id}
            ids={[node.id]}
            canvas={canvas}
            opened={expanding === node.id}
            onOpen={(open) => useWorkbench.setState({ expanding: open ? node.id : null })}
          />
          {[collapse, pin, hide].map((action) => (
            <ActionButton key={action.name} action={action} on={node.id} variant="default" />
          ))}
        </span>
      ) : (
        <span className="of-node quiet">Choose a record to expand, pin or hide it.</span>
      )}
    </div>
  );
}
