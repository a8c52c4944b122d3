import type { ReportToGradeFragment } from '../../../generated/operations.ts';
import { credibilities, type Decision, reliabilities } from '../../state/grading.ts';

type Halves = Pick<Decision, 'reliability' | 'credibility'>;
type Choice = Omit<Decision, 'on'>;

/** The grade that was proposed with a report; halves that nobody proposed are null. */
export const proposalOf = ({
  proposedReliability,
  proposedCredibility,
}: Pick<ReportToGradeFragment, 'proposedReliability' | 'proposedCredibility'>): Halves => ({
  reliability: reliabilities.find((each) => each === proposedReliability) ?? null,
  credibility: credibilities.find((each) => each === proposedCredibility) ?? null,
});

/** The proposed grade as a person's own, with its reason; null where it is not whole. */
export function accepted(report: ReportToGradeFragment): Choice | null {
  const proposal = proposalOf(report);
  if (!proposal.reliability || !proposal.credibility) return null;
  return { ...proposal, because: report.proposalReason ?? '' };
}

/** A decision after one half of it is chosen. The other half begins as proposed; the proposal's reason is not kept for another grade than its own. */
export function withChosen(
  report: ReportToGradeFragment,
  decision: Decision | undefined,
  chosen: Partial<Halves>,
): Choice {
  const proposal = proposalOf(report);
  const { reliability, credibility } = { ...(decision ?? proposal), ...chosen };
  const isProposed = reliability === proposal.reliability && credibility === proposal.credibility;
  const because = decision?.because ?? '';
  if (isProposed) return { reliability, credibility, because: because || (report.proposalReason ?? '') };
  return { reliability, credibility, because: because === report.proposalReason ? '' : because };
}

/** Both halves of a grade as one, `?` for one that is not chosen. */
export const gradeText = ({ reliability, credibility }: Halves): string =>
  `${reliability ?? '?'}${credibility ?? '?'}`;
