import './trace.css';
import { Button, Checkbox, MultiSelect, NumberInput, SegmentedControl } from '@mantine/core';
import type { EntityKind } from '../../generated/operations.ts';
import { trace } from '../../generated/operations.ts';
import { kinds } from '../kinds.ts';
import { Outcome } from '../parts/Outcome.tsx';
import { QueryLink } from '../parts/QueryLink.tsx';
import { change, useInvestigation } from '../state/bench.ts';
import type { TraceQuestion } from '../state/investigation.ts';
import { filterOf } from '../state/investigation.ts';
import { useAnswer } from '../useAnswer.ts';
import { End } from './End.tsx';
import { PathList } from './PathList.tsx';
import { traceVariables } from './traceVariables.ts';

const passable: readonly EntityKind[] = ['COMPANY', 'TARGET', 'POST', 'TECHNOLOGY', 'AREA', 'COUNTRY'];

/** From one record to another: the best chains of shared cases, each hop with its evidence. */
export default function TraceTool() {
  const question = useInvestigation((each) => each.trace);
  const filters = useInvestigation((each) => each.filters);
  const set = (part: Partial<TraceQuestion>) => change({ trace: { ...question, chosen: 0, ...part } });
  const variables = traceVariables(question, filterOf(filters));
  const asked = useAnswer(trace, variables);
  return (
    <div className="tool trace">
      <h2>Trace</h2>
      <End label="From" id={question.from} onChange={(from) => set({ from })} />
      <div className="swap">
        <Button
          size="compact-xs"
          variant="default"
          disabled={!question.from && !question.to}
          onClick={() => set({ from: question.to, to: question.from })}
        >
          ⇅ Swap ends
        </Button>
      </div>
      <End label="To" id={question.to} onChange={(to) => set({ to })} />
      <details>
        <summary>How to search</summary>
        <div className="settings">
          <NumberInput
            label="Hops at most"
            min={1}
            max={8}
            value={question.maxHops}
            onChange={(value) =>
              typeof value === 'number' && value >= 1 && value <= 8 && set({ maxHops: value })
            }
          />
          <NumberInput
            label="Paths at most"
            min={1}
            max={50}
            value={question.first}
            onChange={(value) =>
              typeof value === 'number' && value >= 1 && value <= 50 && set({ first: value })
            }
          />
          <SegmentedControl
            size="xs"
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
            description="Posts, technologies and countries join everything"
            value={[...question.through]}
            data={passable.map((kind) => ({ value: kind, label: kinds[kind].many }))}
            onChange={(through) => set({ through: passable.filter((kind) => through.includes(kind)) })}
          />
          <Checkbox
            label="Independent routes: no shared intermediary"
            checked={question.disjoint}
            onChange={({ currentTarget: { checked } }) => set({ disjoint: checked })}
          />
          <Checkbox
            label="Dates never go back along a path"
            checked={question.timeRespecting}
            onChange={({ currentTarget: { checked } }) => set({ timeRespecting: checked })}
          />
          <Checkbox
            label="Let in cases that no report supports"
            checked={question.unsourced}
            onChange={({ currentTarget: { checked } }) => set({ unsourced: checked })}
          />
        </div>
      </details>
      {question.avoid.length > 0 && (
        <p className="chosen">
          Avoiding{' '}
          {question.avoid.map((id) => (
            <button
              key={id}
              type="button"
              className="chip"
              aria-label={`No longer avoid ${id}`}
              onClick={() => set({ avoid: question.avoid.filter((each) => each !== id) })}
            >
              {id} ✕
            </button>
          ))}
        </p>
      )}
      {variables ? (
        <>
          <Outcome asked={asked} doing="Searching paths">
            {({ paths }) => <PathList answer={paths} question={question} set={set} />}
          </Outcome>
          <QueryLink operation={trace} variables={variables} />
        </>
      ) : (
        <p className="quiet">
          Choose both ends: here, or with <b>Trace from here</b> and <b>Trace to here</b> on any record.
        </p>
      )}
    </div>
  );
}
