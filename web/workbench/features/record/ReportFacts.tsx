import { RecordName } from '../../components/RecordName.tsx';
import type { RecordOfKind } from './recordNode.ts';

const gradedWords = ({ grading }: RecordOfKind<'Report'>): string | null =>
  grading && [`by ${grading.gradedBy}`, grading.gradedOn, grading.because].filter(Boolean).join(', ');

/** A report: who published it, how it is graded and what it draws on. */
export function ReportFacts({ node }: { node: RecordOfKind<'Report'> }) {
  return (
    <dl className="facts">
      <div>
        <dt>publisher</dt>
        <dd>{[node.publisher ?? 'not recorded', node.publishedOn].filter(Boolean).join(', ')}</dd>
      </div>
      <div>
        <dt>grade</dt>
        <dd>{[node.grade ?? 'not graded', gradedWords(node)].filter(Boolean).join(', ')}</dd>
      </div>
      {node.proposedReliability && !node.grading && (
        <div>
          <dt>proposed</dt>
          <dd title="It counts for nothing until a person has graded the report.">
            {`${node.proposedReliability}${node.proposedCredibility ?? ''}`}
            {node.proposalReason && <span className="quiet"> {node.proposalReason}</span>}
          </dd>
        </div>
      )}
      {node.derivedFrom && (
        <div>
          <dt>draws on</dt>
          <dd>
            <RecordName record={node.derivedFrom} />
          </dd>
        </div>
      )}
    </dl>
  );
}
