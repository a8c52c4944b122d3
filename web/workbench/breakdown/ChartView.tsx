import './chart.css';
import { grid as operation } from '../../generated/operations.ts';
import { allOf } from '../caseFilter.ts';
import { CopyTable } from '../parts/CopyTable.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { QueryLink } from '../parts/QueryLink.tsx';
import { showCases } from '../shell/actions.ts';
import { useInvestigation } from '../state/bench.ts';
import { dimensions } from './dimensions.ts';
import { GridTable } from './GridTable.tsx';
import { gridOf, type Side } from './grid.ts';
import { HeatMap } from './HeatMap.tsx';
import { useGrid } from './useGrid.ts';
import { whereOfKey } from './whereOfKey.ts';

/** Two dimensions crossed: a heat map, and the same numbers as a table; a cell opens its cases. */
export default function ChartView() {
  const { rows, columns } = useInvestigation((each) => each.breakdown);
  const slice = useInvestigation((each) => each.slice);
  const { asked, variables } = useGrid([rows, columns]);
  // A case with two targets may have the country of the one and the kind of the other: no filter tells them apart.
  const opens = !(new Set([rows, columns, 'TARGET_COUNTRY', 'TARGET_KIND']).size === 2);
  return (
    <section className="chart" aria-label="Chart">
      <Outcome asked={asked} doing="Counting">
        {({ breakdown }) => {
          const grid = gridOf(breakdown.rows, [rows, columns]);
          const open = (row: Side, column: Side) => {
            const where = allOf(slice?.where, whereOfKey(row.key), whereOfKey(column.key));
            if (opens && where && whereOfKey(row.key) && whereOfKey(column.key))
              showCases(`${row.label} × ${column.label}`, where);
          };
          return (
            <>
              <header>
                <h2>
                  {breakdown.caseTotal.toLocaleString('en')} cases: {dimensions[rows]} × {dimensions[columns]}
                </h2>
                <CopyTable
                  heads={[
                    dimensions[rows],
                    dimensions[columns],
                    'cases',
                    'targets',
                    'companies',
                    'reports',
                    'first',
                    'last',
                  ]}
                  rows={breakdown.rows.map(
                    ({ keys, caseCount, targetCount, companyCount, reportCount, firstOn, lastOn }) => [
                      ...keys.map(({ label }) => label ?? ''),
                      ...[caseCount, targetCount, companyCount, reportCount].map(String),
                      firstOn ?? '',
                      lastOn ?? '',
                    ],
                  )}
                />
                <QueryLink operation={operation} variables={variables} />
              </header>
              <p className="quiet">
                {breakdown.total > breakdown.rows.length &&
                  `The ${breakdown.rows.length} greatest of ${breakdown.total} cells; narrow the filters for the rest. `}
                A case with several values counts once in each.
                {breakdown.unknownTotal > 0 && ` ${breakdown.unknownTotal} cases lack a value.`}
              </p>
              <HeatMap grid={grid} open={open} />
              <details>
                <summary>The same as a table</summary>
                <GridTable grid={grid} open={open} />
              </details>
            </>
          );
        }}
      </Outcome>
    </section>
  );
}
