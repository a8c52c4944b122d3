import type { KeptInvestigation } from '../../state/keptInvestigations.ts';

export const nameOf = ({ investigation: { title } }: KeptInvestigation): string => title || 'Untitled';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

function contentWords({ investigation: { canvas, notes } }: KeptInvestigation): string {
  const noteCount = Object.keys(notes).length;
  const records = canvas.nodes.length === 1 ? '1 record' : `${canvas.nodes.length} records`;
  return noteCount === 0 ? records : `${records}, ${noteCount === 1 ? '1 note' : `${noteCount} notes`}`;
}

/** One kept investigation: its name, which opens it, what it holds and when it was changed. */
export function KeptRow({
  kept,
  isOpen,
  onOpen,
  onDuplicate,
  onDelete,
}: {
  kept: KeptInvestigation;
  isOpen: boolean;
  onOpen: () => void;
  onDuplicate: () => void;
  onDelete: () => void;
}) {
  const name = nameOf(kept);
  return (
    <li aria-current={isOpen}>
      <button type="button" className="plain title" title={name} onClick={onOpen}>
        {name}
      </button>
      <span className="about">
        {isOpen && 'open now, '}
        {contentWords(kept)}, changed {when.format(kept.changedAt)}
      </span>
      <button type="button" className="plain-link" aria-label={`Duplicate ${name}`} onClick={onDuplicate}>
        Duplicate
      </button>
      <button type="button" className="plain-link" aria-label={`Delete ${name}`} onClick={onDelete}>
        Delete
      </button>
    </li>
  );
}
