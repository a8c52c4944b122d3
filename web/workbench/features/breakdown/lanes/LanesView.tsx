import '../chart.css';
import './lanes.css';
import { Button, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { dimensionWords } from '../../../../generated/model.ts';
import { type GridQuery, grid as operation } from '../../../../generated/operations.ts';
import { FilterLine } from '../../../components/FilterLine.tsx';
import { FigureFiles } from '../../../components/figure/FigureFiles.tsx';
import { Outcome } from '../../../components/Outcome.tsx';
import { QueryLink } from '../../../components/QueryLink.tsx';
import { counted } from '../../../model/kinds.ts';
import { useGrid } from '../../../queries/useGrid.ts';
import { type LaneQuestion, laneDimensions } from '../../../state/investigation.ts';
import { changeInvestigation, useInvestigation } from '../../../state/workbench.ts';
import { GridTable } from '../GridTable.tsx';
import { gridOf } from '../grid.ts';
import type { GridSide } from '../gridSide.ts';
import { openCell } from '../openCell.ts';
import { shadeGrid } from '../shading.ts';
import { LaneChoice } from './LaneChoice.tsx';
import { LanePicture } from './LanePicture.tsx';
import { monthNumber, monthScale } from './months.ts';

/** Lanes that are drawn at first, and that are added at a time. */
const LANES = 15;

const open = (lane: GridSide, month: GridSide): void => void openCell([lane.key, month.key]);

/** A timeline with a lane for each record of a dimension, month by month. */
export default function LanesView() {
  const { of } = useInvestigation((each) => each.lanes);
  const { asked, variables } = useGrid([of, 'MONTH']);
  return (
    <section className="chart" aria-label="Timeline">
      <header>
        <h2>Timeline: {dimensionWords[of]} by month</h2>
        <Select
          size="xs"
          aria-label="A lane for each"
          allowDeselect={false}
          data={laneDimensions.map((value) => ({ value, label: dimensionWords[value] }))}
          value={of}
          onChange={(value) => value && changeInvestigation({ lanes: { of: value, chosen: [] } })}
        />
        {asked.data && asked.data.breakdown.nodes.length > 0 && (
          <FigureFiles
            of=".lanes svg"
            name="timeline"
            heading={`Timeline: ${dimensionWords[of]} by month`}
            meaning="A mark is the cases of a month, the larger the more. A case with several values stands in each lane; one whose month is not known is counted at the end."
          />
        )}
        <QueryLink operation={operation} variables={variables} />
      </header>
      <LaneChoice />
      <FilterLine />
      <Outcome keep asked={asked} doing="Counting">
        {({ breakdown }) => <Lanes key={of} of={of} breakdown={breakdown} />}
      </Outcome>
    </section>
  );
}

function Lanes({ of, breakdown }: { of: LaneQuestion['of']; breakdown: GridQuery['breakdown'] }) {
  const { chosen } = useInvestigation((each) => each.lanes);
  const marked = useInvestigation((each) => each.selected);
  const [most, setMost] = useState(LANES);
  const grid = useMemo(() => gridOf(breakdown.nodes, [of, 'MONTH']), [breakdown, of]);
  const known = grid.rows.filter(({ id }) => id !== '' && (chosen.length === 0 || chosen.includes(id)));
  const lanes = known.slice(0, most);
  const scale = monthScale(grid.columns.flatMap(({ id }) => (id === '' ? [] : [id])));
  const early = grid.columns.filter(({ id }) => scale && id !== '' && monthNumber(id) < scale.first);
  const laneless = chosen.filter((id) => !known.some((lane) => lane.id === id)).length;
  if (lanes.length === 0)
    return (
      <p>{chosen.length > 0 ? 'No case of the chosen records' : 'No case'} matches the dates and filters.</p>
    );
  return (
    <>
      <p className="quiet">
        {counted(breakdown.caseTotal, 'CASE')}. A mark is the cases of a month; a click opens them. A case
        with several values stands in each lane; one whose month is not known is counted at the end.
        {breakdown.totalCount > breakdown.nodes.length &&
          ` Left out: ${breakdown.totalCount - breakdown.nodes.length} months of lanes, those with the fewest cases.`}
        {laneless > 0 &&
          ` ${laneless === 1 ? 'One chosen record has' : `${laneless} chosen records have`} no case here, and no lane.`}
        {early.length > 0 &&
          ` Months before the scale are in the table only: ${early.map(({ id }) => id).join(', ')}.`}
      </p>
      {scale && <LanePicture grid={grid} lanes={lanes} scale={scale} open={open} />}
      {lanes.length < known.length && (
        <Button size="compact-xs" variant="default" onClick={() => setMost(most + LANES)}>
          More lanes ({lanes.length} of {known.length.toLocaleString('en')})
        </Button>
      )}
      <details>
        <summary>The same as a table</summary>
        <div className="grid-scroll">
          <GridTable
            grid={{ ...grid, rows: lanes }}
            shaded={shadeGrid(grid, 'count', null)}
            marked={marked}
            open={open}
          />
        </div>
      </details>
    </>
  );
}
