import { TextInput } from '@mantine/core';
import type { ReportToGradeFragment } from '../../../generated/operations.ts';
import { RecordName } from '../../components/RecordName.tsx';
import { ReportLinks } from '../../components/ReportLinks.tsx';
import { credibilities, type Decision, decide, reliabilities, takeBack } from '../../state/grading.ts';
import { ChoiceButtons } from './ChoiceButtons.tsx';
import { accepted, gradeText, withChosen } from './choice.ts';
import { credibilityWords, reliabilityWords } from './gradeWords.ts';
import { ReportStatements } from './ReportStatements.tsx';

/** The most letters of a reason that the import takes. */
const MAX_REASON = 2000;

/** All there is to decide a grade by, and the choice: the proposal with its reason, the statements, both halves, the person's own reason. */
export function GradeChoice({
  report,
  decision,
}: {
  report: ReportToGradeFragment;
  decision: Decision | undefined;
}) {
  const proposal = accepted(report);
  const choose = (half: Parameters<typeof withChosen>[2]) =>
    decide(report.id, withChosen(report, decision, half));
  return (
    <div className="grade-choice">
      <p>
        <RecordName record={{ id: report.id, label: 'Its record', labelZh: null }} />{' '}
        <ReportLinks report={report} />
      </p>
      <p>
        {report.proposalReason ? (
          <>
            <span className="quiet">Why it is proposed:</span> {report.proposalReason}
          </>
        ) : (
          <span className="quiet">Nobody proposed a grade.</span>
        )}
      </p>
      <ReportStatements report={report.id} />
      <div className="actions">
        {proposal && (
          <button type="button" className="chip" onClick={() => decide(report.id, proposal)}>
            Accept {gradeText(proposal)}
          </button>
        )}
        <ChoiceButtons
          label="Reliability of the source"
          values={reliabilities}
          words={reliabilityWords}
          chosen={decision?.reliability ?? null}
          choose={(reliability) => choose({ reliability })}
        />
        <ChoiceButtons
          label="Credibility of its content"
          values={credibilities}
          words={credibilityWords}
          chosen={decision?.credibility ?? null}
          choose={(credibility) => choose({ credibility })}
        />
        {decision && (
          <button type="button" className="chip" onClick={() => takeBack(report.id)}>
            Take back
          </button>
        )}
      </div>
      {decision && (
        <>
          <p role="status">
            {decision.reliability && decision.credibility ? (
              <>
                {gradeText(decision)}: source {reliabilityWords[decision.reliability]}, content{' '}
                {credibilityWords[decision.credibility]}
              </>
            ) : (
              'Choose the other half too: half a grade is not downloaded.'
            )}
          </p>
          <TextInput
            label="Why"
            maxLength={MAX_REASON}
            value={decision.because}
            onChange={({ currentTarget: { value } }) => decide(report.id, { because: value })}
          />
        </>
      )}
    </div>
  );
}
