import { RecordName } from '../../components/RecordName.tsx';
import type { RecordOfKind } from './recordNode.ts';

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
        <dd>{node.grade ?? 'not graded'}</dd>
      </div>
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
