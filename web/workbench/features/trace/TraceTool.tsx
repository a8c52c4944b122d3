import './trace.css';
import { Button } from '@mantine/core';
import { trace } from '../../../generated/operations.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { traceVariables } from '../../queries/traceVariables.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import type { TraceQuestion } from '../../state/investigation.ts';
import { filterOf } from '../../state/investigation.ts';
import { changeInvestigation, useInvestigation } from '../../state/workbench.ts';
import { AvoidedRecords } from './AvoidedRecords.tsx';
import { PathEnd } from './PathEnd.tsx';
import { PathList } from './PathList.tsx';
import { SearchSettings } from './SearchSettings.tsx';

/** The tool that searches paths of shared cases between two records. */
export default function TraceTool() {
  const question = useInvestigation((each) => each.trace);
  const filters = useInvestigation((each) => each.filters);
  const set = (part: Partial<TraceQuestion>) =>
    changeInvestigation({ trace: { ...question, chosen: 0, ...part } });
  const where = filterOf(filters);
  const variables = traceVariables(question, where);
  const asked = useAnswer(trace, variables);
  const { from, to } = question;
  return (
    <div className="tool trace">
      <h2>Trace</h2>
      <PathEnd label="From" id={from} onChange={(id) => set({ from: id })} />
      <div className="swap">
        <Button
          size="compact-xs"
          variant="default"
          disabled={!from && !to}
          onClick={() => set({ from: to, to: from })}
        >
          ⇅ Swap ends
        </Button>
      </div>
      <PathEnd label="To" id={to} onChange={(id) => set({ to: id })} />
      <SearchSettings question={question} set={set} />
      <AvoidedRecords ids={question.avoid} onChange={(avoid) => set({ avoid })} />
      {where && <p className="quiet">Only cases within the dates and filters above.</p>}
      {variables ? (
        <>
          <Outcome asked={asked} doing="Searching paths">
            {({ paths }) => <PathList answer={paths} question={question} asked={variables} set={set} />}
          </Outcome>
          <QueryLink operation={trace} variables={variables} />
        </>
      ) : (
        <p className="quiet">
          {from && from === to ? 'Both ends are the same record. ' : ''}Choose both ends: here, or with{' '}
          <b>Trace from here</b> and <b>Trace to here</b> on any record.
        </p>
      )}
    </div>
  );
}
