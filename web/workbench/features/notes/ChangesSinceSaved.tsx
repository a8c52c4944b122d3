import { changesSince } from '../../../generated/operations.ts';
import { RecordName } from '../../components/RecordName.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';
import type { Investigation } from '../../state/investigation.ts';

const MAX_COMPARED = 200;

/** Changes of the data since the investigation was saved; nothing where it was not saved. */
export function ChangesSinceSaved({ investigation }: { investigation: Investigation }) {
  const { revision, canvas } = investigation;
  const ids = canvas.nodes.map(({ id }) => id).slice(0, MAX_COMPARED);
  const { data } = useAnswer(changesSince, revision === null ? null : { ids, revision: revision + 1 });
  if (revision === null || !data) return null;
  if (data.dataset.revision === revision)
    return <p role="status">The data has not changed since this was saved (revision {revision}).</p>;
  const gone = ids.filter((_, index) => data.nodes[index] === null);
  const changed = data.nodes.flatMap((node) =>
    node && 'label' in node && (node.changedIn ?? 0) > revision ? [node] : [],
  );
  return (
    <div className="caution" role="status">
      <p>
        The data has changed since this was saved: revision {revision} then, {data.dataset.revision} now.{' '}
        {data.newCases.totalCount} cases were added and{' '}
        {data.changedCases.totalCount - data.newCases.totalCount} changed.
      </p>
      {gone.length > 0 && <p>No longer in the graph: {gone.join(', ')}.</p>}
      {changed.length > 0 && (
        <p>
          Changed on the canvas:{' '}
          {changed.map((node) => (
            <RecordName key={node.id} record={node} chinese={false} />
          ))}
        </p>
      )}
      {canvas.nodes.length > MAX_COMPARED && (
        <p>Only the first {MAX_COMPARED} records of the canvas were compared.</p>
      )}
    </div>
  );
}
