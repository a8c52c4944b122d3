import { Checkbox, MultiSelect, NumberInput, SegmentedControl } from '@mantine/core';
import { partyKinds } from '../../../generated/model.ts';
import { kinds } from '../../model/kinds.ts';
import { emptyInvestigation, type TraceQuestion } from '../../state/investigation.ts';

const switches = [
  ['disjoint', 'Independent routes: no shared intermediary'],
  ['timeRespecting', 'Dates must not go backwards along a path'],
  ['unsourced', 'Include cases that no report supports'],
  ['sameRole', 'Also hops between two records of one kind'],
] as const;

/** The whole number in an input, or null where it is outside its bounds. */
const within = (value: string | number, most: number): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most ? value : null;

/** Number of settings that differ from the defaults, shown while the settings are closed. */
const unusual = (question: TraceQuestion): number =>
  (
    ['maxHops', 'first', 'order', 'through', 'disjoint', 'timeRespecting', 'unsourced', 'sameRole'] as const
  ).filter((name) => JSON.stringify(question[name]) !== JSON.stringify(emptyInvestigation.trace[name]))
    .length;

/** Settings of a path search: bounds, order, intermediaries and conditions. */
export function SearchSettings({
  question,
  set,
}: {
  question: TraceQuestion;
  set: (part: Partial<TraceQuestion>) => void;
}) {
  const changed = unusual(question);
  return (
    <details>
      <summary>Search settings{changed > 0 && <span className="quiet"> ({changed} changed)</span>}</summary>
      <div className="settings">
        <div className="two">
          <NumberInput
            label="Maximum hops"
            min={1}
            max={8}
            value={question.maxHops}
            onChange={(value) => {
              const maxHops = within(value, 8);
              if (maxHops) set({ maxHops });
            }}
          />
          <NumberInput
            label="Maximum paths"
            min={1}
            max={50}
            value={question.first}
            onChange={(value) => {
              const first = within(value, 50);
              if (first) set({ first });
            }}
          />
        </div>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label="Order"
          value={question.order}
          onChange={(order) => set({ order })}
          data={[
            { value: 'NEAREST', label: 'Nearest first' },
            { value: 'STRONGEST', label: 'Strongest first' },
          ]}
        />
        <MultiSelect
          label="Pass through"
          description="Posts, technologies, areas and countries join almost everything"
          value={[...question.through]}
          data={partyKinds.map((kind) => ({ value: kind, label: kinds[kind].many }))}
          onChange={(through) => set({ through: partyKinds.filter((kind) => through.includes(kind)) })}
        />
        {switches.map(([name, label]) => (
          <Checkbox
            key={name}
            label={label}
            checked={question[name]}
            onChange={({ currentTarget: { checked } }) => set({ [name]: checked })}
          />
        ))}
      </div>
    </details>
  );
}
