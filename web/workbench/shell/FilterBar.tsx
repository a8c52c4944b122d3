import { Button, Checkbox, NumberInput, Popover } from '@mantine/core';
import { timeline } from '../../generated/operations.ts';
import { clearFilters } from '../actions/pageActions.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { FindBox } from '../components/FindBox.tsx';
import { PeriodEnd } from '../components/PeriodEnd.tsx';
import { RecordChips } from '../components/RecordChips.tsx';
import { postRoles } from '../model/postRoles.ts';
import { useAnswer } from '../queries/useAnswer.ts';
import { type Filters, filterOf } from '../state/investigation.ts';
import { showCases } from '../state/showCases.ts';
import { changeInvestigation, useInvestigation } from '../state/workbench.ts';
import { citationRoleWords, postRolesWords } from '../words/citationRoleWords.ts';
import { ClassPicker } from './ClassPicker.tsx';
import { TimeBrush } from './TimeBrush.tsx';

const wordsOf = ({ areas, classes, countries, roles, minConfidence }: Filters): string =>
  [
    areas.length > 0 && `${areas.length} ${areas.length === 1 ? 'area' : 'areas'}`,
    classes.length > 0 && `${classes.length} ${classes.length === 1 ? 'class' : 'classes'}`,
    countries.length > 0 && `${countries.length} ${countries.length === 1 ? 'country' : 'countries'}`,
    roles.length > 0 && postRolesWords(roles),
    minConfidence !== null && `confidence from ${minConfidence}`,
  ]
    .filter(Boolean)
    .join(', ');

const openOutliers = (first: number, last: number): void =>
  showCases(`Cases before ${first} or after ${last}`, {
    or: [{ date: { lte: String(first - 1) } }, { date: { gte: String(last + 1) } }],
  });

/** One range of years and one set of filters, which every view shares. */
export function FilterBar() {
  const filters = useInvestigation((each) => each.filters);
  const { from: _, to: __, ...others } = filters;
  // The bars show all years, so that a range can be widened again.
  const where = filterOf({ ...others, from: null, to: null });
  const { data, former } = useAnswer(timeline, { where: where ?? null });
  const set = (part: Partial<Filters>) => changeInvestigation({ filters: { ...filters, ...part } });
  const words = wordsOf(filters);
  return (
    <section className="filtering" aria-label="Filters">
      <TimeBrush
        isFormer={!data}
        years={((data ?? former)?.breakdown.nodes ?? []).flatMap(({ keys: [key], caseCount }) =>
          key?.label ? [{ year: Number(key.label), count: caseCount }] : [],
        )}
        from={filters.from}
        to={filters.to}
        onChange={set}
        openOutliers={openOutliers}
      />
      <Popover width={320} position="bottom-end" withinPortal>
        <Popover.Target>
          <Button size="compact-sm" variant="default">
            {words || 'Filters'}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className="filter-form">
          <div className="period">
            <PeriodEnd
              key={`from ${filters.from}`}
              label="From a year or month"
              value={filters.from}
              onChange={(from) => set({ from })}
            />
            <span className="quiet">to</span>
            <PeriodEnd
              key={`to ${filters.to}`}
              label="To a year or month"
              value={filters.to}
              onChange={(to) => set({ to })}
            />
          </div>
          <FindBox
            label="Limit to an area"
            placeholder="Limit to an area…"
            kinds={['AREA']}
            onChoose={({ id }) => set({ areas: [...new Set([...filters.areas, id])] })}
          />
          <Chosen ids={filters.areas} onChange={(areas) => set({ areas })} />
          <ClassPicker onChoose={(id) => set({ classes: [...new Set([...filters.classes, id])] })} />
          <Chosen ids={filters.classes} onChange={(classes) => set({ classes })} />
          <FindBox
            label="Limit to targets in a country"
            placeholder="Limit to targets in a country…"
            kinds={['COUNTRY']}
            onChoose={({ id }) => set({ countries: [...new Set([...filters.countries, id])] })}
          />
          <Chosen ids={filters.countries} onChange={(countries) => set({ countries })} />
          <Checkbox.Group
            label="A post that"
            description="As a report states it; many reports state no role"
            value={[...filters.roles]}
            onChange={(roles) => set({ roles: postRoles.filter((role) => roles.includes(role)) })}
          >
            <div className="post-roles">
              {postRoles.map((role) => (
                <Checkbox key={role} size="xs" value={role} label={citationRoleWords[role]} />
              ))}
            </div>
          </Checkbox.Group>
          <NumberInput
            label="Minimum confidence"
            description="Leaves out cases that no graded report supports"
            min={0}
            max={1}
            step={0.1}
            value={filters.minConfidence ?? ''}
            onChange={(value) => set({ minConfidence: typeof value === 'number' ? value : null })}
          />
        </Popover.Dropdown>
      </Popover>
      <ActionButton action={clearFilters} variant="subtle" />
    </section>
  );
}

const Chosen = ({
  ids,
  onChange,
}: {
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
}) => (
  <p className="chosen">
    <RecordChips ids={ids} removal={(name) => `Remove the filter on ${name}`} onChange={onChange} />
  </p>
);
