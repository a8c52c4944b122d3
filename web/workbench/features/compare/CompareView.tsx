import './compare.css';
import { Button, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { dimensionNames, dimensionWords } from '../../../generated/model.ts';
import { FilterLine } from '../../components/FilterLine.tsx';
import { useCurrentRecords } from '../../queries/names/useCurrentRecords.ts';
import type { CompareQuestion } from '../../state/investigation.ts';
import { changeInvestigation, useInvestigation } from '../../state/workbench.ts';
import { Compared } from './Compared.tsx';
import { isAsked } from './comparedCases.ts';
import { SideHead } from './SideHead.tsx';

const choices = dimensionNames.map((value) => ({ value, label: dimensionWords[value] }));

const orders = [
  { value: 'cases', label: 'most cases first' },
  { value: 'difference', label: 'greatest difference first' },
] as const;

/** Two records, two periods, or one record in two periods, side by side. */
export default function CompareView() {
  const question = useInvestigation((each) => each.compare);
  const { left, right, by } = question;
  const [order, setOrder] = useState<(typeof orders)[number]['value']>('cases');
  const ids = [left.id, right.id].filter((id) => id !== null);
  const { records, gone, ready } = useCurrentRecords(ids);
  const set = (part: Partial<CompareQuestion>) => changeInvestigation({ compare: { ...question, ...part } });
  const recordOf = (id: string | null) => {
    const record = id === null ? undefined : records.get(id);
    return id !== null && record ? { id, ...record } : null;
  };
  return (
    <section className="compare" aria-label="Compare">
      <header>
        <h2>Side by side</h2>
        <Button size="compact-xs" variant="default" onClick={() => set({ left: right, right: left })}>
          ⇄ Swap sides
        </Button>
        <Select
          size="xs"
          aria-label="Compare by"
          allowDeselect={false}
          data={choices}
          value={by}
          onChange={(value) => value && set({ by: value })}
        />
        <SegmentedControl size="xs" aria-label="Order" data={[...orders]} value={order} onChange={setOrder} />
      </header>
      <FilterLine />
      <div className="side-heads">
        <SideHead
          label="Left side"
          side={left}
          record={recordOf(left.id)}
          isGone={left.id !== null && gone.has(left.id)}
          onChange={(side) => set({ left: side })}
        />
        <SideHead
          label="Right side"
          side={right}
          record={recordOf(right.id)}
          isGone={right.id !== null && gone.has(right.id)}
          onChange={(side) => set({ right: side })}
        />
      </div>
      {ids.some((id) => gone.has(id)) ? (
        <p className="caution" role="status">
          A record that is no longer in the graph has nothing to compare. Choose another in its place.
        </p>
      ) : isAsked(left) || isAsked(right) ? (
        <Compared
          question={question}
          nameOf={(id) => records.get(id)?.label ?? (ready ? id : '…')}
          differencesFirst={order === 'difference'}
        />
      ) : (
        <p className="quiet">
          Choose a record or a period on each side. One record in two periods can be compared too.
        </p>
      )}
    </section>
  );
}
