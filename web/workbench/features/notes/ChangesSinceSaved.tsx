import { changesSince } from '../../../generated/operations.ts';
import { RecordName } from '../../components/RecordName.tsx';
import { useCurrentRecords } from '../../queries/names/useCurrentRecords.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import type { Investigation } from '../../state/investigation.ts';
import { idsInLine } from '../../words/goneWords.ts';

const MAX_NAMED = 50;

/** Changes of the data since the investigation was saved; nothing where it was not saved. */
export function ChangesSinceSaved({ investigation }: { investigation: Investigation }) {
  const { revision, canvas } = investigation;
  const { records, gone } = useCurrentRecords(canvas.nodes.map(({ id }) => id));
  const { data } = useAnswer(changesSince, revision === null ? null : { revision: revision + 1 });
  if (revision === null || !data) return null;
  if (data.dataset.revision === revision)
    return <p role="status">The data has not changed since this was saved (revision {revision}).</p>;
  const changed = [...records].filter(([, { changedIn }]) => (changedIn ?? 0) > revision);
  return (
    <div className="caution" role="status">
      <p>
        The data has changed since this was saved: revision {revision} then, {data.dataset.revision} now.{' '}
        {data.newCases.totalCount} cases were added and{' '}
        {data.changedCases.totalCount - data.newCases.totalCount} changed.
      </p>
      {gone.size > 0 && <p>No longer in the graph: {idsInLine(gone)}.</p>}
      {changed.length > 0 && (
        <p>
          Changed on the canvas:{' '}
          {changed.slice(0, MAX_NAMED).map(([id, record]) => (
            <RecordName key={id} record={{ id, ...record }} chinese={false} />
          ))}{' '}
          {changed.length > MAX_NAMED && `and ${changed.length - MAX_NAMED} more`}
        </p>
      )}
    </div>
  );
}
