import { trace } from '../../../../generated/operations.ts';
import { Outcome } from '../../../components/Outcome.tsx';
import { traceVariables } from '../../../queries/traceVariables.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { filterOf } from '../../../state/investigation.ts';
import { useInvestigation } from '../../../state/workbench.ts';
import { AnswerDrawing } from './AnswerDrawing.tsx';
import { pathsPicture } from './pathsPicture.ts';

/** The paths of the trace tool on the stage. */
export function TraceAnswer() {
  const question = useInvestigation((each) => each.trace);
  const filters = useInvestigation((each) => each.filters);
  const asked = useAnswer(trace, traceVariables(question, filterOf(filters)));
  return (
    <Outcome asked={asked} doing="Searching paths">
      {({ paths: { paths } }) => {
        const chosen = paths[question.chosen] ?? paths[0];
        if (!chosen)
          return (
            <AnswerDrawing
              heading={`No path of up to ${question.maxHops} ${question.maxHops === 1 ? 'hop' : 'hops'}. The tool says which change would yield one.`}
              picture={null}
            />
          );
        const first = chosen.hops[0]?.from.label;
        const last = chosen.hops.at(-1)?.to.label;
        const which =
          paths.length === 1
            ? 'One path'
            : `${paths.length} paths, ${chosen === paths[0] ? 'the best' : 'the chosen one'} in full ink`;
        return (
          <AnswerDrawing
            heading={`From ${first} to ${last}: ${which}`}
            picture={pathsPicture(paths, chosen)}
          />
        );
      }}
    </Outcome>
  );
}
