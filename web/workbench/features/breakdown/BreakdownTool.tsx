import './chart.css';
import { Button, Select } from '@mantine/core';
import { dimensionNames, dimensionWords } from '../../../generated/model.ts';
import type { BreakdownDimension } from '../../../generated/operations.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { useGrid } from '../../queries/useGrid.ts';
import { changeInvestigation, useInvestigation } from '../../state/workbench.ts';
import { Ranking } from './Ranking.tsx';

const presets: readonly (readonly [string, BreakdownDimension, BreakdownDimension])[] = [
  ['Posts by areas', 'POST', 'AREA'],
  ['Countries by years', 'TARGET_COUNTRY', 'YEAR'],
  ['Areas by years', 'AREA', 'YEAR'],
  ['Areas by cooperation', 'AREA', 'COOPERATION'],
];

const choices = dimensionNames.map((value) => ({ value, label: dimensionWords[value] }));

/** The tool that chooses the two dimensions of the chart, with the ranking of the first. */
export default function BreakdownTool() {
  const { rows, columns } = useInvestigation((each) => each.breakdown);
  const { asked } = useGrid([rows]);
  const set = (part: Partial<{ rows: BreakdownDimension; columns: BreakdownDimension }>) => {
    const next = { rows, columns, ...part };
    if (next.rows !== next.columns) changeInvestigation({ breakdown: next, view: 'chart' });
  };
  return (
    <div className="tool">
      <h2>Break down</h2>
      <Select
        label="Rows"
        allowDeselect={false}
        data={choices.filter(({ value }) => value !== columns)}
        value={rows}
        onChange={(value) => value && set({ rows: value })}
      />
      <Select
        label="Columns"
        allowDeselect={false}
        data={choices.filter(({ value }) => value !== rows)}
        value={columns}
        onChange={(value) => value && set({ columns: value })}
      />
      <div className="actions">
        <Button size="compact-sm" onClick={() => changeInvestigation({ view: 'chart' })}>
          Show the chart
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => set({ rows: columns, columns: rows })}>
          Swap
        </Button>
        {presets.map(([name, first, second]) => (
          <Button
            key={name}
            size="compact-sm"
            variant="default"
            onClick={() =>
              changeInvestigation({ breakdown: { rows: first, columns: second }, view: 'chart' })
            }
          >
            {name}
          </Button>
        ))}
      </div>
      <Outcome asked={asked} doing="Counting">
        {({ breakdown }) => <Ranking breakdown={breakdown} dimension={rows} />}
      </Outcome>
    </div>
  );
}
