import type { ReportToGradeFragment } from '../../../generated/operations.ts';
import { OpenRow } from '../../components/openRows/OpenRow.tsx';
import { counted } from '../../model/kinds.ts';
import type { Decision } from '../../state/grading.ts';
import { dateWords } from '../../words/enumWords.ts';
import { gradeText, proposalOf } from './choice.ts';
import { GradeChoice } from './GradeChoice.tsx';

/** One report to grade: its name and proposal, and all there is to decide by once it is open. */
export function GradeRow({
  report,
  decision,
  isCurrent,
  show,
}: {
  report: ReportToGradeFragment;
  decision: Decision | undefined;
  isCurrent: boolean;
  show: () => void;
}) {
  const { label, publisher, publishedOn, caseCount } = report;
  const proposal = proposalOf(report);
  const proposed = proposal.reliability || proposal.credibility ? gradeText(proposal) : null;
  return (
    <OpenRow
      isOpen={isCurrent}
      show={show}
      className="grade-row"
      below={isCurrent && <GradeChoice report={report} decision={decision} />}
    >
      <span className={decision ? 'grade decided' : 'grade'}>{decision ? gradeText(decision) : 'F6'}</span>
      <span className="grade-name">
        {label}
        <span className="quiet">
          {[publisher, publishedOn && dateWords(publishedOn), counted(caseCount, 'CASE')]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className="quiet">{proposed ? `proposed ${proposed}` : 'no proposal'}</span>
    </OpenRow>
  );
}
