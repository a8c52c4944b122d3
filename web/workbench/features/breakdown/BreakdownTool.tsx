import './chart.css';
import { Button, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { dimensionNames, dimensionWords, schemeDimensions } from '../../../generated/model.ts';
import { type BreakdownDimension, schemes } from '../../../generated/operations.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useGrid } from '../../queries/useGrid.ts';
import { type BreakdownQuestion, filterOf } from '../../state/investigation.ts';
import { changeInvestigation, useInvestigation } from '../../state/workbench.ts';
import { MoreThanChance } from './MoreThanChance.tsx';
import { Ranking } from './Ranking.tsx';
import { Standings } from './Standings.tsx';

const presets: readonly (readonly [string, BreakdownDimension, BreakdownDimension])[] = [
  ['Posts by areas', 'POST', 'AREA'],
  ['Countries by years', 'TARGET_COUNTRY', 'YEAR'],
  ['Areas by years', 'AREA', 'YEAR'],
  ['Areas by cooperation', 'AREA', 'COOPERATION'],
  ['Posts by classes of a scheme', 'POST', 'SCHEME_CLASS'],
];

const choices = dimensionNames.map((value) => ({ value, label: dimensionWords[value] }));

/** The tool that chooses the two dimensions of the chart, with the ranking of the first. */
export default function BreakdownTool() {
  const question = useInvestigation((each) => each.breakdown);
  const { rows, columns, scheme } = question;
  const filters = useInvestigation((each) => each.filters);
  const where = filterOf(filters);
  const { asked } = useGrid([rows]);
  const bySchemes = [rows, columns].some((dimension) => schemeDimensions.has(dimension));
  const known = useAnswer(schemes, bySchemes ? {} : null);
  const set = (part: Partial<BreakdownQuestion>) => {
    const next = { ...question, ...part };
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
      {bySchemes && (
        <Select
          label="Scheme"
          description="The published list whose classes are meant"
          allowDeselect={false}
          data={(known.data?.schemes.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={scheme}
          onChange={(value) => value && set({ scheme: value })}
        />
      )}
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
            onClick={() => set({ rows: first, columns: second })}
          >
            {name}
          </Button>
        ))}
      </div>
      <Outcome keep asked={asked} doing="Counting">
        {({ breakdown }) => <Ranking breakdown={breakdown} dimension={rows} />}
      </Outcome>
      <OnDemand title="Rankings and communities">
        <Standings where={where} />
      </OnDemand>
      <OnDemand title="More than chance">
        <MoreThanChance where={where} />
      </OnDemand>
    </div>
  );
}

/** A part whose question costs much, and is asked only once the part is opened. */
function OnDemand({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}
