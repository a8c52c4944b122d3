import { Button, Popover, Select } from '@mantine/core';
import type { NetworkMeasure } from '../../../generated/operations.ts';
import { clearCanvas } from '../../actions/canvasActions.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import type { Canvas, ColouredBy, Grouping } from '../../state/investigation.ts';
import { editCanvas } from '../../state/workbench.ts';
import { LeastCases } from './LeastCases.tsx';

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

// A choice in a list outside would close what the list belongs to.
const inside = { withinPortal: false };

/** Options of a picture that are chosen once: groups, sizes, colours and the weight of its ties; and the way to empty it. */
export function PictureOptions({ canvas, mostCases }: { canvas: Canvas; mostCases: number }) {
  return (
    <Popover position="bottom-start">
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          Options
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="picture-options">
        <Select
          size="xs"
          label="Groups"
          allowDeselect={false}
          data={[...groupings]}
          comboboxProps={inside}
          value={canvas.grouping}
          onChange={(grouping) => grouping && editCanvas((before) => ({ ...before, grouping }))}
        />
        <Select
          size="xs"
          label="Size"
          allowDeselect={false}
          data={[...measures]}
          comboboxProps={inside}
          value={canvas.sizedBy ?? 'NONE'}
          onChange={(measure) =>
            measure && editCanvas((before) => ({ ...before, sizedBy: measure === 'NONE' ? null : measure }))
          }
        />
        <Select
          size="xs"
          label="Colour"
          allowDeselect={false}
          data={[...colourNames]}
          comboboxProps={inside}
          value={canvas.colouredBy}
          onChange={(colouredBy) => colouredBy && editCanvas((before) => ({ ...before, colouredBy }))}
        />
        {(mostCases > 1 || canvas.leastCases > 1) && (
          <LeastCases most={mostCases} leastCases={canvas.leastCases} />
        )}
        <ActionButton action={clearCanvas} variant="default" />
      </Popover.Dropdown>
    </Popover>
  );
}
