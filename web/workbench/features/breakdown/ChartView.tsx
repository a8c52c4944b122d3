import './chart.css';
import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { dimensionWords } from '../../../generated/model.ts';
import type { BreakdownDimension, GridQuery, GridQueryVariables } from '../../../generated/operations.ts';
import { grid as operation } from '../../../generated/operations.ts';
import { CopyTable } from '../../components/CopyTable.tsx';
import { FilterLine } from '../../components/FilterLine.tsx';
import { FigureFiles } from '../../components/figure/FigureFiles.tsx';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { ShadeLegend } from '../../components/ShadeLegend.tsx';
import { counted } from '../../model/kinds.ts';
import { useGrid } from '../../queries/useGrid.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { lastDateWords } from '../../words/lastDateWords.ts';
import { GridTable } from './GridTable.tsx';
import { gridOf } from './grid.ts';
import type { GridSide } from './gridSide.ts';
import { HeatMap } from './HeatMap.tsx';
import { openCell } from './openCell.ts';
import {
  type GridTotals,
  type Shading,
  type Significance,
  scaleOf,
  shadeGrid,
  shadingWords,
  testedWords,
} from './shading.ts';
import { useGridTotals } from './useGridTotals.ts';
import { useSignificance } from './useSignificance.ts';

/** Two dimensions crossed, of the cases that the shared dates and filters let through. */
export default function ChartView() {
  const { rows, columns } = useInvestigation((each) => each.breakdown);
  const { asked, variables } = useGrid([rows, columns]);
  const by = useMemo(() => [rows, columns] as const, [rows, columns]);
  const [shading, setShading] = useState<Shading>('count');
  const totals = useGridTotals(rows, columns);
  const significance = useSignificance(by, shading === 'chance');
  return (
    <section className="chart" aria-label="Chart">
      <Outcome keep asked={asked} doing="Counting">
        {({ breakdown }) => (
          <Chart
            breakdown={breakdown}
            by={by}
            variables={variables}
            totals={totals}
            significance={significance}
            shading={shading}
            onShade={setShading}
          />
        )}
      </Outcome>
    </section>
  );
}

const open = (row: GridSide, column: GridSide): void => void openCell([row.key, column.key]);

const openSide = ({ key }: GridSide): void => void openCell([key]);

const shadings = [
  { value: 'count', label: 'cases' },
  { value: 'share', label: 'share of row' },
  { value: 'chance', label: 'more than chance' },
] as const;

/** A heat map, and the same numbers as a table in the same colours; a cell opens its cases. */
function Chart({
  breakdown,
  by,
  variables,
  totals,
  significance,
  shading,
  onShade,
}: {
  breakdown: GridQuery['breakdown'];
  by: readonly [BreakdownDimension, BreakdownDimension];
  variables: GridQueryVariables;
  totals: GridTotals | null;
  significance: Significance | null;
  shading: Shading;
  onShade: (shading: Shading) => void;
}) {
  const { nodes: rows, totalCount, caseTotal, unknownTotal } = breakdown;
  const [first, second] = by;
  const marked = useInvestigation((each) => each.selected);
  const grid = useMemo(() => gridOf(rows, [first, second], totals), [rows, first, second, totals]);
  const shaded = useMemo(
    () => shadeGrid(grid, shading, totals, significance),
    [grid, shading, totals, significance],
  );
  const heading = `${counted(caseTotal, 'CASE')}: ${dimensionWords[first]} × ${dimensionWords[second]}`;
  const meaning =
    shading === 'chance' && significance ? testedWords(significance.meaning, shaded) : shadingWords[shading];
  return (
    <>
      <header>
        <h2>{heading}</h2>
        {rows.length > 0 && (
          <FigureFiles of=".heat-map svg" name="heat-map" heading={heading} meaning={meaning} />
        )}
        <CopyTable
          heads={[
            ...by.map((dimension) => dimensionWords[dimension]),
            ...['cases', 'targets', 'companies', 'reports', 'first', 'last'],
          ]}
          rows={rows.map(
            ({ keys, caseCount, targetCount, companyCount, reportCount, firstOn, lastOn, openEnded }) => [
              ...keys.map(({ label }) => label ?? ''),
              ...[caseCount, targetCount, companyCount, reportCount].map(String),
              firstOn ?? '',
              lastDateWords(lastOn, openEnded),
            ],
          )}
        />
        <QueryLink operation={operation} variables={variables} />
      </header>
      <FilterLine />
      <p className="quiet">
        {totalCount > rows.length &&
          `${rows.length} of ${totalCount} cells; the other ${totalCount - rows.length}, of at most ${counted(rows.at(-1)?.caseCount ?? 0, 'CASE')} each, are left out: narrow the dates or filters to see them. `}
        A case with several values counts once in each.
        {unknownTotal > 0 && ` ${counted(unknownTotal, 'CASE')} without a value in one of the two.`}
      </p>
      {rows.length === 0 ? (
        <p>No case matches the dates and filters.</p>
      ) : (
        <>
          <div className="shading">
            <SegmentedControl
              size="xs"
              aria-label="Shade by"
              data={[...shadings]}
              value={shading}
              onChange={onShade}
            />
            {shaded.most > 0 && (
              <ShadeLegend most={shaded.most} {...scaleOf(shaded, significance !== null)} />
            )}
            <span className="quiet">{meaning}</span>
          </div>
          <HeatMap
            grid={grid}
            shaded={shaded}
            totals={totals}
            significance={significance}
            marked={marked}
            open={open}
            openSide={openSide}
          />
          <details>
            <summary>The same as a table</summary>
            <div className="grid-scroll">
              <GridTable grid={grid} shaded={shaded} marked={marked} open={open} />
            </div>
          </details>
        </>
      )}
    </>
  );
}
