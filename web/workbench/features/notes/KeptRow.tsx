import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { KeptInvestigation } from '../../state/keptInvestigations.ts';

export const nameOf = ({ investigation: { title } }: KeptInvestigation): string => title || 'Untitled';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

function contentWords({ investigation: { canvas, notes } }: KeptInvestigation): string {
  const noteCount = Object.keys(notes).length;
  const records = canvas.nodes.length === 1 ? '1 record' : `${canvas.nodes.length} records`;
  return noteCount === 0 ? records : `${records}, ${noteCount === 1 ? '1 note' : `${noteCount} notes`}`;
}

/** One kept investigation: its name, which opens it and can be changed, what it holds and when it was changed. */
export function KeptRow({
  kept,
  isOpen,
  onOpen,
  onRename,
  onDuplicate,
  onDelete,
}: {
  kept: KeptInvestigation;
  isOpen: boolean;
  onOpen: () => void;
  onRename: (title: string) => void;
  onDuplicate: () => void;
  onDelete: () => void;
}) {
  const name = nameOf(kept);
  const [title, setTitle] = useState<string | null>(null);
  return (
    <li aria-current={isOpen}>
      {title === null ? (
        <button type="button" className="plain title" title={name} onClick={onOpen}>
          {name}
        </button>
      ) : (
        <form
          className="title"
          onSubmit={(event) => {
            event.preventDefault();
            if (title.trim() !== kept.investigation.title) onRename(title.trim());
            setTitle(null);
          }}
        >
          <TextInput
            size="xs"
            aria-label={`New name of ${name}`}
            ref={(input) => input?.focus()}
            value={title}
            onChange={({ currentTarget: { value } }) => setTitle(value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setTitle(null);
            }}
          />
        </form>
      )}
      <span className="about">
        {isOpen && 'open now, '}
        {contentWords(kept)}, changed {when.format(kept.changedAt)}
      </span>
      <button
        type="button"
        className="plain-link"
        aria-label={`Rename ${name}`}
        onClick={() => setTitle(title === null ? kept.investigation.title : null)}
      >
        Rename
      </button>
      <button type="button" className="plain-link" aria-label={`Duplicate ${name}`} onClick={onDuplicate}>
        Duplicate
      </button>
      <button type="button" className="plain-link" aria-label={`Delete ${name}`} onClick={onDelete}>
        Delete
      </button>
    </li>
  );
}
